package org.relance.marketing.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignState;

/** The columns of a campaign in the list. */
public record CampaignListRow(
        long id,
        String number,
        String description,
        boolean template,
        String programmeCode,
        String programmeName,
        String salespersonCode,
        String salespersonName,
        String territoryCode,
        String statusCode,
        String statusName,
        LocalDate startingDate,
        LocalDate endingDate,
        Instant activatedAt,
        int targetContacts,
        BigDecimal budgetedCost,
        BigDecimal actualCost,
        BigDecimal committedCost,
        int version) {

    CampaignRow row(LocalDate today) {
        return new CampaignRow(
                id,
                number,
                description,
                template,
                programmeCode,
                programmeName,
                salespersonCode,
                salespersonName,
                territoryCode,
                statusCode,
                statusName,
                startingDate,
                endingDate,
                activatedAt,
                CampaignState.on(today, activatedAt != null, startingDate, endingDate),
                targetContacts,
                budgetedCost,
                actualCost,
                committedCost,
                version);
    }
}
