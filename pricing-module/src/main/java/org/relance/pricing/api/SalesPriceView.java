package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A sales price; texts that stand for "every" are empty.
 *
 * @param sourceId of the customer or the campaign; null for groups and all customers
 * @param sourceName of the customer or the group; empty for campaigns and all customers
 */
public record SalesPriceView(
        long id,
        long itemId,
        String itemNumber,
        String itemDescription,
        SourceType sourceType,
        String sourceCode,
        String currencyCode,
        String variantCode,
        String unit,
        BigDecimal minQuantity,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal unitPrice,
        boolean priceIncludesVat,
        String vatBusGroup,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount,
        BigDecimal cardPrice,
        int version,
        Long sourceId,
        String sourceName) {

    /** The same as a person would type it. */
    public SalesPriceDetails details() {
        return new SalesPriceDetails(
                itemNumber,
                sourceType,
                sourceCode,
                currencyCode,
                variantCode,
                unit,
                minQuantity,
                startingDate,
                endingDate,
                unitPrice,
                priceIncludesVat,
                vatBusGroup,
                allowLineDiscount,
                allowInvoiceDiscount);
    }
}
