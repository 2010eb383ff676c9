package org.relance.crm.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.OpportunityAction;

/**
 * A line of the history that is to be written; see {@link org.relance.crm.api.OpportunityEntry}.
 */
public record NewEntry(
        Long opportunityId,
        OpportunityAction action,
        Integer stage,
        String stageName,
        Integer previousStage,
        LocalDate changedOn,
        BigDecimal estimatedValue,
        BigDecimal completedPct,
        BigDecimal chancesPct,
        BigDecimal probabilityPct,
        LocalDate estimatedClose,
        String closeCode,
        String salespersonCode,
        Long campaignId) {}
