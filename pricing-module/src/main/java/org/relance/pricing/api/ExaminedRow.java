package org.relance.pricing.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * A price or discount that was examined for a line.
 *
 * @param target item or item discount group of a discount; null for a price
 * @param stated price or percentage as the row states it
 * @param includesVat of a price
 * @param converted price in terms of the line, or the percentage; null where it cannot be converted
 * @param allowsLineDiscount of a price
 * @param arguments of the verdict, as plain numbers, ISO dates or codes
 */
public record ExaminedRow(
        long rowId,
        RowScope scope,
        String target,
        BigDecimal stated,
        boolean includesVat,
        BigDecimal converted,
        boolean allowsLineDiscount,
        Verdict verdict,
        List<String> arguments) {

    public ExaminedRow {
        arguments = List.copyOf(arguments);
    }
}
