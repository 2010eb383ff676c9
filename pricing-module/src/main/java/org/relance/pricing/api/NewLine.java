package org.relance.pricing.api;

import java.math.BigDecimal;

/**
 * A line to be added or changed.
 *
 * @param unit left out: the sales unit of the item
 * @param unitPrice typed by hand; left out: the price that counts
 * @param discountPct typed by hand; left out: the discount that counts
 */
public record NewLine(
        String itemNumber,
        String variantCode,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPct) {

    /** So many of an item, priced by what counts. */
    public static NewLine of(String itemNumber, BigDecimal quantity) {
        return new NewLine(itemNumber, null, null, quantity, null, null);
    }
}
