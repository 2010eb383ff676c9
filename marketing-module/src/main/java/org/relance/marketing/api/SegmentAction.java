package org.relance.marketing.api;

import java.time.Instant;

/**
 * One action in the history of a segment.
 *
 * @param no 1 is the first
 * @param filter as the query part of an address; empty where contacts were chosen by hand
 * @param contacts how many came or went
 */
public record SegmentAction(
        int no,
        SegmentActionKind kind,
        String filter,
        boolean relatedCompanies,
        boolean expandCompanies,
        boolean ignoreExclusion,
        boolean entireCompanies,
        int contacts,
        Instant doneAt,
        String doneBy) {

    /** The criteria, as the starting point of the same action elsewhere. */
    public Criteria criteria() {
        return new Criteria(
                SegmentFilter.parse(filter),
                relatedCompanies,
                expandCompanies,
                ignoreExclusion,
                entireCompanies);
    }
}
