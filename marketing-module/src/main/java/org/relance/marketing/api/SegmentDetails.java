package org.relance.marketing.api;

import java.time.LocalDate;

/**
 * What people enter for a segment.
 *
 * @param campaignId campaign that it serves, null for none yet
 * @param salespersonCode blank takes that of the current user on insert
 * @param segmentDate null takes the work date on insert
 * @param campaignTarget whether new lines are campaign targets; null takes yes
 * @param campaignResponse whether new lines count as responses; null takes no
 */
public record SegmentDetails(
        String description,
        Long campaignId,
        String salespersonCode,
        LocalDate segmentDate,
        Boolean campaignTarget,
        Boolean campaignResponse) {

    public SegmentDetails {
        description = Texts.clean(description);
        salespersonCode = Texts.clean(salespersonCode);
        campaignTarget = campaignTarget == null || campaignTarget;
        campaignResponse = campaignResponse != null && campaignResponse;
    }

    /** A segment of targets for a campaign. */
    public static SegmentDetails of(String description, Long campaignId) {
        return new SegmentDetails(description, campaignId, "", null, null, null);
    }
}
