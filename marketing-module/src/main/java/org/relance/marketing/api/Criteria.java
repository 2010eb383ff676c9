package org.relance.marketing.api;

/**
 * A filter and how far its finds reach (domain.md §5).
 *
 * @param filter null means everybody
 * @param relatedCompanies adding: the company of a person who was found comes too
 * @param expandCompanies adding: everybody of a company that was found, or of whom somebody was
 *     found, comes too
 * @param ignoreExclusion adding: also those who are excluded from segments; never those blocked for
 *     privacy
 * @param entireCompanies reducing and refining: who is found counts for all of the company
 */
public record Criteria(
        SegmentFilter filter,
        boolean relatedCompanies,
        boolean expandCompanies,
        boolean ignoreExclusion,
        boolean entireCompanies) {

    public Criteria {
        filter = filter == null ? SegmentFilter.ALL : filter;
    }

    /** The filter alone. */
    public static Criteria of(SegmentFilter filter) {
        return new Criteria(filter, false, false, false, false);
    }
}
