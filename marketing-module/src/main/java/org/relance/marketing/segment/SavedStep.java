package org.relance.marketing.segment;

import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentFilter;

/** One action of saved criteria. */
public record SavedStep(
        SegmentActionKind kind,
        String filter,
        boolean relatedCompanies,
        boolean expandCompanies,
        boolean ignoreExclusion,
        boolean entireCompanies) {

    Criteria criteria() {
        return new Criteria(
                SegmentFilter.parse(filter),
                relatedCompanies,
                expandCompanies,
                ignoreExclusion,
                entireCompanies);
    }
}
