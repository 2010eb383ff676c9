package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A campaign as the head of its report names it. */
public record CampaignFacts(
        long id,
        String number,
        String description,
        LocalDate startingDate,
        LocalDate endingDate,
        String salesperson,
        BigDecimal expectedRevenue,
        int creditMemos) {}
