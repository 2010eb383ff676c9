package org.relance.pricing.api;

import java.time.LocalDate;

/**
 * What pricing must know of a campaign.
 *
 * @param startingDate null for an open beginning
 * @param endingDate null for an open end
 */
public record CampaignTerms(
        long campaignId, String campaignNumber, LocalDate startingDate, LocalDate endingDate) {}
