package org.relance.marketing.delivery;

import java.time.Instant;
import java.util.List;

/** The ledger as a run sees it; every call is a transaction of its own. */
interface Ledger {

    long countDue(Instant now);

    /**
     * Takes rows that are due, so that no other node takes them.
     *
     * @param claim name of the block, unique among all blocks of all runs
     */
    List<OutgoingMail> claim(String claim, Instant now, int limit);

    /** All rows that a run claimed and of which nothing is recorded. */
    List<OutgoingMail> claimedBy(String run);

    /** Writes outcomes, and an interaction for everything sent. Rows settled before stay so. */
    void record(List<Outcome> outcomes);

    /** Makes rows due again that a run claimed and never started. Answers how many. */
    int release(String run);
}
