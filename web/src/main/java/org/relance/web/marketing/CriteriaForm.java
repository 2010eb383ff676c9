package org.relance.web.marketing;

import java.io.Serializable;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentActionKind;

/** What people choose in the criteria builder. */
public class CriteriaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private FilterForm filter = new FilterForm();
    private SegmentActionKind kind = SegmentActionKind.ADD;
    private boolean relatedCompanies;
    private boolean expandCompanies;
    private boolean ignoreExclusion;
    private boolean entireCompanies;

    /** What the form asks for. */
    record Asked(SegmentActionKind kind, Criteria criteria) {}

    Asked asked() {
        boolean adding = isAdding();
        return new Asked(
                kind,
                new Criteria(
                        filter.filter(),
                        adding && relatedCompanies,
                        adding && expandCompanies,
                        adding && ignoreExclusion,
                        !adding && entireCompanies));
    }

    public boolean isAdding() {
        return kind == SegmentActionKind.ADD;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public void setFilter(FilterForm filter) {
        this.filter = filter;
    }

    public SegmentActionKind getKind() {
        return kind;
    }

    public void setKind(SegmentActionKind kind) {
        this.kind = kind == null ? SegmentActionKind.ADD : kind;
    }

    public boolean isRelatedCompanies() {
        return relatedCompanies;
    }

    public void setRelatedCompanies(boolean relatedCompanies) {
        this.relatedCompanies = relatedCompanies;
    }

    public boolean isExpandCompanies() {
        return expandCompanies;
    }

    public void setExpandCompanies(boolean expandCompanies) {
        this.expandCompanies = expandCompanies;
    }

    public boolean isIgnoreExclusion() {
        return ignoreExclusion;
    }

    public void setIgnoreExclusion(boolean ignoreExclusion) {
        this.ignoreExclusion = ignoreExclusion;
    }

    public boolean isEntireCompanies() {
        return entireCompanies;
    }

    public void setEntireCompanies(boolean entireCompanies) {
        this.entireCompanies = entireCompanies;
    }
}
