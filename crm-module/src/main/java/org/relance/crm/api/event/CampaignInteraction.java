package org.relance.crm.api.event;

/**
 * What a campaign must know of one of its interactions.
 *
 * @param documentType null where no document caused it
 * @param segmentNo number of the segment that it came from, or null
 * @param contactId null once the contact is gone
 * @param target whether it makes the contact a target of the campaign
 */
public record CampaignInteraction(
        long campaignId,
        String documentType,
        String segmentNo,
        String salespersonCode,
        Long contactId,
        boolean target) {}
