package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Figures of a contact; those of a company include all its people. Cancelled and postponed
 * interactions do not count.
 */
public record ContactStatistics(
        long interactions,
        BigDecimal cost,
        long durationMin,
        LocalDate lastInteraction,
        long openOpportunities,
        BigDecimal estimatedValue,
        BigDecimal currentValue,
        long persons) {}
