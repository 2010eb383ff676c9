package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the history of an opportunity.
 *
 * @param stage number of the stage it came to; null where it was closed without a sales cycle
 * @param stageName name that the stage had then; null without one
 * @param previousStage number of the stage it came from, null for none
 * @param active true for the latest entry only
 * @param daysOpen days until the next entry; null for the latest
 * @param currentValue estimated value x probability / 100
 */
public record OpportunityEntry(
        long id,
        OpportunityAction action,
        Integer stage,
        String stageName,
        Integer previousStage,
        LocalDate changedOn,
        boolean active,
        Integer daysOpen,
        BigDecimal estimatedValue,
        BigDecimal currentValue,
        BigDecimal completedPct,
        BigDecimal chancesPct,
        BigDecimal probabilityPct,
        LocalDate estimatedClose,
        String closeCode,
        String salespersonCode,
        Long campaignId,
        Instant enteredAt,
        String enteredBy) {}
