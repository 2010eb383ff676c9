package org.relance.marketing.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Segments: contacts that are aimed at together. While a campaign is active, a segment that comes,
 * goes or changes its flags maintains the campaign's target group in the same transaction. Changes
 * are in the trail under the subject {@code segment}.
 */
public interface Segments {

    /** Subject of the trail. */
    String TRAIL = "segment";

    /**
     * Creates a segment without contacts.
     *
     * @param number typed by hand, or blank to draw the next one of the series
     */
    SegmentView create(String number, SegmentDetails details);

    /**
     * Replaces the heading. With the cascade, what changed reaches the lines whose template is that
     * of the heading; a new template reaches all lines, with everything that it says (domain.md
     * §5).
     *
     * @throws org.relance.kernel.DomainException {@code marketing.segment-stale}
     */
    SegmentView change(long id, int version, SegmentDetails details, LineCascade cascade);

    /** Deletes a segment with its lines; {@code marketing.segment-has-mailings} once launched. */
    void delete(long id, int version);

    /** The segment; {@code marketing.segment-not-found} where there is none. */
    SegmentView get(long id);

    /** The segment with this number. */
    Optional<SegmentView> byNumber(String number);

    /** A list; keys are the components of {@link SegmentRow}. */
    ListPage<SegmentRow> list(ListRequest request);

    /** The segments of a campaign by number. */
    List<SegmentRow> ofCampaign(long campaignId);
}
