package org.relance.marketing.api;

import java.util.Collection;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Logs segments: every line becomes an interaction, every campaign of the lines gets an entry, and
 * the segment goes (domain.md §5). All or nothing, by a few statements however many lines there
 * are.
 */
public interface SegmentLog {

    /** What logging would do; changes nothing. */
    LogPreview preview(long segmentId);

    /**
     * Logs a segment. Its target lines go on as interactions, so the target group of an active
     * campaign stays.
     *
     * @throws DomainException {@code marketing.segment-stale}, {@code
     *     marketing.segment-has-mailings}, {@code marketing.log-empty}, {@code
     *     marketing.log-logged-before}, or {@code marketing.log-without-…} with the number of lines
     *     and the first contact
     */
    LoggedSegment log(long segmentId, int version, LogSegment how);

    /** Logged segments, latest first; keys are the components of {@link LoggedSegmentRow}. */
    ListPage<LoggedSegmentRow> list(ListRequest request);

    /** Cancels logged segments with their entries and interactions. Answers how many. */
    int cancel(Collection<Long> ids);

    /** Takes the cancelling back, for their entries and interactions too. Answers how many. */
    int restore(Collection<Long> ids);

    /**
     * Deletes those that are cancelled, and only those; entries and interactions stay. Answers how
     * many.
     */
    int deleteCancelled(Collection<Long> ids);

    /**
     * Adds the contacts of a logged segment to another segment, as one action of its history.
     *
     * @return how many came
     */
    int reuse(long segmentId, long loggedSegmentId);
}
