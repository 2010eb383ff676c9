package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.relance.kernel.DomainException;

/**
 * A campaign as people read it. Absent texts are empty.
 *
 * @param template true for one that is there to be copied, never to be activated or sent
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
        boolean template,
        String programmeCode,
        String programmeName,
        String planCode,
        String planName,
        String objective,
        String territoryCode,
        String territoryName,
        String marketSegmentCode,
        String marketSegmentName,
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

    /**
     * Refuses what only a campaign can do.
     *
     * @throws DomainException {@code marketing.campaign-is-template}
     */
    public void refuseTemplate() {
        if (template) {
            throw DomainException.conflict("marketing.campaign-is-template", number);
        }
    }

    /** What people entered, as the starting point of a change. */
    public CampaignDetails details() {
        return new CampaignDetails(
                description,
                programmeCode,
                objective,
                territoryCode,
                marketSegmentCode,
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
