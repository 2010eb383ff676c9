package org.relance.marketing.api;

import java.math.BigDecimal;

/**
 * What came of the interactions and opportunities of a campaign (domain.md, sections 0.6 and 11).
 * Cancelled and postponed interactions do not count; failed attempts do.
 *
 * @param contacted interactions with the target flag
 * @param contactedContacts distinct contacts of those
 * @param responded interactions with the response flag
 * @param respondingContacts distinct contacts of those
 * @param responseRatePct responded / contacted, in percent to one decimal; 0 where nobody was
 *     contacted
 * @param cost of all interactions, in company currency
 * @param averageCost cost / responded, to two decimals; 0 without response
 * @param durationMin of all interactions, in minutes
 * @param averageDurationMin duration / responded, to two decimals; 0 without response
 * @param opportunities also won and lost ones, whatever the dates
 * @param estimatedValue of those opportunities
 * @param currentValue estimated value x probability of those opportunities
 */
public record CampaignStatistics(
        long contacted,
        long contactedContacts,
        long responded,
        long respondingContacts,
        BigDecimal responseRatePct,
        BigDecimal cost,
        BigDecimal averageCost,
        long durationMin,
        BigDecimal averageDurationMin,
        long opportunities,
        BigDecimal estimatedValue,
        BigDecimal currentValue) {}
