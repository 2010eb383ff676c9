package org.relance.marketing.api;

import java.util.List;

/**
 * Builds segments by criteria, keeps the history of what was done and goes back on it (domain.md
 * §5). While the campaign of the segment is active, its target group follows in the same
 * transaction.
 */
public interface SegmentCriteria {

    /** What an action would do; changes nothing. */
    CriteriaEffect preview(long segmentId, SegmentActionKind kind, Criteria criteria);

    /**
     * Adds, reduces or refines, however many contacts there are, by a few statements. An action
     * that moves nobody is in the history too, since it belongs to the criteria.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.segment-not-found}, {@code
     *     marketing.action-by-hand} where the kind is not one by criteria
     */
    SegmentAction run(long segmentId, SegmentActionKind kind, Criteria criteria);

    /** The actions of a segment, latest first. */
    List<SegmentAction> history(long segmentId);

    /**
     * Undoes the last action: whom it brought goes, whom it took away comes back as before.
     *
     * @param no the action that the caller believes to be the last
     * @return how many lines came or went
     * @throws org.relance.kernel.DomainException {@code marketing.action-not-last} where another
     *     action came after it or it is undone already
     */
    int goBack(long segmentId, int no);

    /** Forgets the history; the contacts stay. Returns how many actions were forgotten. */
    int reset(long segmentId);

    /**
     * Saves the actions by criteria of a segment under a code.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.criteria-nothing-to-save}, {@code
     *     marketing.criteria-code-taken}
     */
    SavedCriteria save(long segmentId, String code, String description);

    /** All saved criteria by code. */
    List<SavedCriteria> saved();

    /**
     * Repeats saved criteria on a segment, action by action.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.criteria-not-found}
     */
    List<SegmentAction> repeat(long segmentId, String code);

    /**
     * Deletes saved criteria; segments that were built by them stay.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.criteria-not-found}
     */
    void forget(String code);
}
