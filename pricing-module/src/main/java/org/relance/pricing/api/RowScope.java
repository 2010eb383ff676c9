package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When a price or a discount counts.
 *
 * @param sourceCode customer, group or campaign number; empty for all customers
 * @param currency empty for company currency, which counts for every currency
 * @param variant empty for every variant
 * @param unit empty for every unit; the price is then per base unit
 * @param minQuantity in the unit, or in base units where the unit is empty
 * @param startingDate first day, null for an open beginning
 * @param endingDate last day, null for an open end
 */
public record RowScope(
        SourceType source,
        String sourceCode,
        String currency,
        String variant,
        String unit,
        BigDecimal minQuantity,
        LocalDate startingDate,
        LocalDate endingDate) {}
