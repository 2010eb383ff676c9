package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people enter for a campaign. Absent texts become empty, absent amounts zero.
 *
 * @param programmeCode programme that the campaign lies in; blank for none
 * @param marketSegmentCode code of the kind {@code market-segment}
 * @param salespersonCode responsible salesperson; blank takes that of the current user on insert
 * @param statusCode code of the kind {@code campaign-status}; blank takes the first on insert
 * @param startingDate first day, null for open
 * @param endingDate last day, null for open-ended
 * @param budgetedCost in company currency
 */
public record CampaignDetails(
        String description,
        String programmeCode,
        String objective,
        String territoryCode,
        String marketSegmentCode,
        String salespersonCode,
        String statusCode,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal budgetedCost,
        BigDecimal expectedRevenue,
        Integer expectedResponses,
        String notes) {

    public CampaignDetails {
        description = Texts.clean(description);
        programmeCode = Texts.clean(programmeCode);
        objective = Texts.clean(objective);
        territoryCode = Texts.clean(territoryCode);
        marketSegmentCode = Texts.clean(marketSegmentCode);
        salespersonCode = Texts.clean(salespersonCode);
        statusCode = Texts.clean(statusCode);
        budgetedCost = budgetedCost == null ? BigDecimal.ZERO : budgetedCost;
        expectedRevenue = expectedRevenue == null ? BigDecimal.ZERO : expectedRevenue;
        expectedResponses = expectedResponses == null ? 0 : expectedResponses;
        notes = Texts.clean(notes);
    }

    /** A campaign of which only the name and the dates are known. */
    public static CampaignDetails of(String description, LocalDate start, LocalDate end) {
        return new CampaignDetails(
                description, "", "", "", "", "", "", start, end, null, null, null, "");
    }
}
