package org.relance.marketing.api;

import java.util.List;

/**
 * Segments that keep their filters as rules: counted live, and fixed when mails to them are fixed.
 * Contacts that rules bring are lines like all others until then.
 */
public interface SegmentRules {

    /** The rules of a segment in their order; empty where its contacts were chosen otherwise. */
    List<RuleDetails> of(long segmentId);

    /**
     * Replaces the rules; the contacts stay as they are.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.segment-stale}, {@code
     *     marketing.required} for a rule without a name, {@code marketing.rules-too-many}, {@code
     *     marketing.rules-without-include}
     */
    SegmentView replace(long segmentId, int version, List<RuleDetails> rules);

    /** Whom the rules mean right now; changes nothing. */
    RuleCount count(long segmentId);

    /**
     * Makes the lines those whom the rules mean right now, as one action of the history: who is
     * meant comes, who is not goes, who stays keeps the line.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.rules-none}
     */
    RuleCount refresh(long segmentId);
}
