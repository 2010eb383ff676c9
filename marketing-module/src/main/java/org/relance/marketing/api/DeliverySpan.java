package org.relance.marketing.api;

import java.time.Instant;

/**
 * A step of an e-mail campaign in a calendar.
 *
 * @param leavesAt when it leaves, by the zone of the company
 * @param stopped true where the launch was stopped
 */
public record DeliverySpan(
        long emailCampaignId,
        long stepId,
        String campaignNumber,
        String campaignDescription,
        String segmentDescription,
        String templateDescription,
        String salespersonCode,
        Instant leavesAt,
        boolean stopped,
        Instant revisedAt,
        int version) {}
