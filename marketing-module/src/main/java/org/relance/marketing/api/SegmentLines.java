package org.relance.marketing.api;

import java.util.Collection;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The contacts on segments. While the campaign of a segment is active, every change of its target
 * lines maintains the campaign's target group in the same transaction: a member comes with its
 * first reference and goes with its last. Changes are in the trail of the segment.
 */
public interface SegmentLines {

    /** The contacts on a segment; keys are the components of {@link SegmentLineRow}. */
    ListPage<SegmentLineRow> list(long segmentId, ListRequest request);

    /** What adding by this filter would do. */
    FilterCount count(long segmentId, SegmentFilter filter);

    /** What a filter finds, before there is a segment. */
    FilterCount count(SegmentFilter filter);

    /**
     * Adds everybody whom the filter finds, except those who are excluded from segments, blocked
     * for privacy, or on the segment already. One statement, however many they are.
     */
    FilterCount addByFilter(long segmentId, SegmentFilter filter);

    /**
     * Adds contacts by hand; those on the segment already stay as they are. The exclusion from
     * segments does not bar a manual line.
     *
     * @return how many were added
     */
    int add(long segmentId, Collection<Long> contactIds);

    /** Removes contacts; returns how many were on it. */
    int remove(long segmentId, Collection<Long> contactIds);

    /** Removes everybody. */
    int removeAll(long segmentId);

    /**
     * Changes what lines will be logged as.
     *
     * @return how many lines there were
     * @throws org.relance.kernel.DomainException {@code marketing.unknown-campaign}, {@code
     *     marketing.negative-amount}, {@code crm.interaction-template-unknown}, {@code
     *     crm.salesperson-unknown}
     */
    int change(long segmentId, Collection<Long> contactIds, LineChange change);

    /** Flags lines as campaign targets; returns how many changed. */
    int markAsTargets(long segmentId, Collection<Long> contactIds);

    /** Takes the flag away; returns how many changed. */
    int unmarkAsTargets(long segmentId, Collection<Long> contactIds);
}
