package org.relance.pricing.api;

import java.math.BigDecimal;

/**
 * One step from the price as stated to the price of the line.
 *
 * @param factor percentage of VAT, units, or rate of the currency
 * @param result price behind the step, not yet rounded to the unit amount
 */
public record ConversionStep(Kind kind, BigDecimal factor, BigDecimal result) {

    /** What a step does. */
    public enum Kind {
        VAT_UNCHANGED,
        VAT_TAKEN_OUT,
        VAT_ADDED,
        /** One country's VAT replaced by another's; the factor is that of the line. */
        VAT_REPLACED,
        UNIT_UNCHANGED,
        UNIT_MULTIPLIED,
        CURRENCY_UNCHANGED,
        CURRENCY_EXCHANGED
    }
}
