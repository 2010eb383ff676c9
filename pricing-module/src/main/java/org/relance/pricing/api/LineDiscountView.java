package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line discount; texts that stand for "every" are empty.
 *
 * @param targetDescription of the item or the group, empty where unknown
 * @param targetId of the item; null for a group
 * @param sourceId of the customer or the campaign; null for groups and all customers
 * @param sourceName of the customer or the group; empty for campaigns and all customers
 */
public record LineDiscountView(
        long id,
        DiscountTarget targetType,
        String targetCode,
        String targetDescription,
        SourceType sourceType,
        String sourceCode,
        String currencyCode,
        String variantCode,
        String unit,
        BigDecimal minQuantity,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal discountPct,
        int version,
        Long targetId,
        Long sourceId,
        String sourceName) {

    /** The same as a person would type it. */
    public LineDiscountDetails details() {
        return new LineDiscountDetails(
                targetType,
                targetCode,
                sourceType,
                sourceCode,
                currencyCode,
                variantCode,
                unit,
                minQuantity,
                startingDate,
                endingDate,
                discountPct);
    }
}
