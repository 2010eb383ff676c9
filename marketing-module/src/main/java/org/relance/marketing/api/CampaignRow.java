package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A campaign in the list. What it earned is known to the reports module. */
public record CampaignRow(
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
        CampaignState state,
        int targetContacts,
        BigDecimal budgetedCost,
        BigDecimal actualCost,
        BigDecimal committedCost,
        int version) {}
