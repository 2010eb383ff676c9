package org.relance.marketing.api;

import org.relance.kernel.DomainException;

/**
 * What is done with all contacts on a segment at once (domain.md §5, §10, §12): for all of them or
 * for none.
 */
public interface SegmentWork {

    /** Most contacts for whom tasks or opportunities are made at once. */
    int MOST = 1000;

    /** What becomes of a mailing group that is given to the contacts on a segment. */
    enum GroupUse {
        /** Whoever had it keeps it. */
        ADD,
        /** Who is not on the segment loses it. */
        REPLACE
    }

    /**
     * Gives a mailing group to all contacts on a segment.
     *
     * @param code of the mailing group
     * @return how many did not have it before
     * @throws DomainException {@code marketing.required}, {@code crm.code-unknown}
     */
    int applyMailingGroup(long segmentId, String code, GroupUse use);

    /**
     * Assigns an activity to each contact, with the salesperson and the campaign of its line.
     *
     * @return how many tasks were made
     * @throws DomainException {@code marketing.segment-empty}, {@code marketing.segment-too-large}
     *     with {@link #MOST}, and as {@link org.relance.crm.api.Activities#assign}
     */
    int assignActivity(long segmentId, AssignToSegment activity);

    /**
     * Opens an opportunity for each contact, with the salesperson and the campaign of its line.
     *
     * @return how many
     * @throws DomainException {@code marketing.segment-empty}, {@code marketing.segment-too-large}
     *     with {@link #MOST}, and as {@link org.relance.crm.api.Opportunities#create}
     */
    int createOpportunities(long segmentId, OpenForSegment opportunity);
}
