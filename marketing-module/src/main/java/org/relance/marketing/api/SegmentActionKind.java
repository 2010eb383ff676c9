package org.relance.marketing.api;

/** What an action does to a segment (domain.md §5). */
public enum SegmentActionKind {
    /** Brings in whom the criteria find. */
    ADD(true),
    /** Takes away whom the criteria find. */
    REDUCE(true),
    /** Takes away whom the criteria do not find. */
    REFINE(true),
    /** Somebody chose contacts to come in. */
    ADD_BY_HAND(false),
    /** Somebody chose contacts to go. */
    REMOVE_BY_HAND(false),
    /** The rules of the segment were asked anew: contacts came and went. */
    RULES(false);

    private final boolean byCriteria;

    SegmentActionKind(boolean byCriteria) {
        this.byCriteria = byCriteria;
    }

    /** True where criteria decide, so that the action can be saved and repeated. */
    public boolean byCriteria() {
        return byCriteria;
    }
}
