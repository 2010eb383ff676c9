package org.relance.marketing.api;

import java.util.Collection;
import java.util.List;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Entries of campaigns: interactions taken together by segment or document (domain.md §7). */
public interface CampaignEntries {

    /** Entries, latest first; filters: campaignId, cancelled, entryDate, segmentNo. */
    ListPage<CampaignEntryRow> list(ListRequest request);

    /** The latest entries of a campaign. */
    List<CampaignEntryRow> ofCampaign(long campaignId);

    /** Cancels entries with all their interactions. Answers how many were not cancelled before. */
    int cancel(Collection<Long> ids);

    /**
     * Takes the cancelling back, for all their interactions too. Answers how many were cancelled.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.logged-segment-cancelled}
     */
    int restore(Collection<Long> ids);

    /**
     * Deletes those that are cancelled with their interactions; others stay without a word. Answers
     * how many.
     */
    int deleteCancelled(Collection<Long> ids);
}
