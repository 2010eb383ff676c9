package org.relance.marketing.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.StatusStep;

/** The columns of a campaign card; must be public for the mapper, seen by this package alone. */
public record CampaignRecord(
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
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int version) {

    CampaignView view(LocalDate today, List<StatusStep> steps) {
        return new CampaignView(
                id,
                number,
                description,
                template,
                programmeCode,
                programmeName,
                planCode,
                planName,
                objective,
                territoryCode,
                territoryName,
                marketSegmentCode,
                marketSegmentName,
                salespersonCode,
                salespersonName,
                statusCode,
                statusName,
                startingDate,
                endingDate,
                budgetedCost,
                expectedRevenue,
                expectedResponses,
                notes,
                actualCost,
                committedCost,
                segments,
                targetContacts,
                targetMembers,
                activatedAt,
                activatedBy,
                CampaignState.on(today, activatedAt != null, startingDate, endingDate),
                steps,
                createdAt,
                createdBy,
                changedAt,
                version);
    }
}
