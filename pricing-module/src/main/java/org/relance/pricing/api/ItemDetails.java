package org.relance.pricing.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What people say of an item.
 *
 * @param number blank for the next of the series {@code item}
 * @param baseUnit unit in which cost, card price and blank-unit prices are meant
 * @param salesUnit unit proposed on document lines; blank for the base unit
 * @param unitPrice card price for one base unit, at most 5 decimals, not negative: the fall-back
 *     where no price row qualifies (domain.md §8)
 * @param unitCost cost of one base unit in company currency
 * @param units other units; the base unit itself may be left out
 */
public record ItemDetails(
        String number,
        String description,
        String baseUnit,
        String salesUnit,
        BigDecimal unitPrice,
        boolean priceIncludesVat,
        String vatBusGroup,
        BigDecimal unitCost,
        String vatProductGroup,
        String discountGroup,
        boolean blocked,
        List<ItemUnit> units,
        List<ItemVariant> variants) {

    public ItemDetails {
        number = clean(number);
        description = clean(description);
        baseUnit = clean(baseUnit);
        salesUnit = clean(salesUnit);
        vatBusGroup = clean(vatBusGroup);
        vatProductGroup = clean(vatProductGroup);
        discountGroup = clean(discountGroup);
        unitPrice = unitPrice == null ? BigDecimal.ZERO : unitPrice;
        unitCost = unitCost == null ? BigDecimal.ZERO : unitCost;
        units = units == null ? List.of() : List.copyOf(units);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
