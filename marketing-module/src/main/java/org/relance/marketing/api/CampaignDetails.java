package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people enter for a campaign. Absent texts become empty, absent amounts zero.
 *
 * @param programme the longer plan that the campaign belongs to, in words
 * @param salespersonCode responsible salesperson; blank takes that of the current user on insert
 * @param statusCode code of the kind {@code campaign-status}; blank takes the first on insert
 * @param startingDate first day, null for open
 * @param endingDate last day, null for open-ended
 * @param budgetedCost in company currency
 */
public record CampaignDetails(
        String description,
        String programme,
        String objective,
        String territoryCode,
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
        programme = Texts.clean(programme);
        objective = Texts.clean(objective);
        territoryCode = Texts.clean(territoryCode);
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
                description, "", "", "", "", "", start, end, null, null, null, "");
    }
}
