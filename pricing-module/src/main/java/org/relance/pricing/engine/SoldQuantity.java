package org.relance.pricing.engine;

import java.math.BigDecimal;

/**
 * How much of what is sold; a credit memo may have a negative quantity.
 *
 * @param variant empty for none
 */
public record SoldQuantity(
        BigDecimal quantity, String unit, BigDecimal qtyPerUnit, String variant) {

    /** The quantity that a minimum in the given unit is compared with. */
    BigDecimal against(String minimumUnit) {
        BigDecimal size = quantity.abs();
        return minimumUnit.isEmpty() ? size.multiply(qtyPerUnit) : size;
    }
}
