package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign as people read it. Absent texts are empty.
 *
 * @param actualCost sum of the actual expenses, in company currency
 * @param committedCost sum of the expenses ordered but not yet invoiced
 * @param targetContacts distinct contacts on its segments that are flagged as target
 * @param activatedAt when it was activated, null while it is not active
 * @param steps all statuses in their order, for the step bar
 */
public record CampaignView(
        long id,
        String number,
        String description,
        String programme,
        String objective,
        String territoryCode,
        String territoryName,
        String salespersonCode,
        String salespersonName,
        String statusCode,
        String statusName,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal budgetedCost,
        BigDecimal expectedRevenue,
        int expectedResponses,
        String notes,
        BigDecimal actualCost,
        BigDecimal committedCost,
        int segments,
        int targetContacts,
        int targetMembers,
        Instant activatedAt,
        String activatedBy,
        CampaignState state,
        List<StatusStep> steps,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int version) {

    /** True while its prices and discounts count for its target group. */
    public boolean active() {
        return activatedAt != null;
    }

    /** What people entered, as the starting point of a change. */
    public CampaignDetails details() {
        return new CampaignDetails(
                description,
                programme,
                objective,
                territoryCode,
                salespersonCode,
                statusCode,
                startingDate,
                endingDate,
                budgetedCost,
                expectedRevenue,
                expectedResponses,
                notes);
    }
}
