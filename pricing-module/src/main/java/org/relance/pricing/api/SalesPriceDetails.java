package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people say of a sales price. What is left out takes its default.
 *
 * @param sourceCode customer, price group or campaign number; left out for all customers
 * @param currencyCode empty for company currency; left out: the customer's, else company currency
 * @param unit empty for every unit; left out: the sales unit of the item
 * @param startingDate of a campaign price: left out, or the campaign's
 * @param priceIncludesVat left out: as the customer, for all customers as the item, else false
 * @param vatBusGroup group whose VAT the price includes; left out as above
 * @param allowLineDiscount left out: as the customer, else true
 * @param allowInvoiceDiscount left out: true
 */
public record SalesPriceDetails(
        String itemNumber,
        SourceType sourceType,
        String sourceCode,
        String currencyCode,
        String variantCode,
        String unit,
        BigDecimal minQuantity,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal unitPrice,
        Boolean priceIncludesVat,
        String vatBusGroup,
        Boolean allowLineDiscount,
        Boolean allowInvoiceDiscount) {

    /** The price of a campaign for an item in its sales unit, in company currency without VAT. */
    public static SalesPriceDetails ofCampaign(
            String campaign, String item, BigDecimal minQuantity, BigDecimal price) {
        return of(SourceType.CAMPAIGN, campaign, item, minQuantity, price);
    }

    /** The price of an item for all customers, likewise. */
    public static SalesPriceDetails forAll(String item, BigDecimal price) {
        return of(SourceType.ALL, "", item, BigDecimal.ZERO, price);
    }

    private static SalesPriceDetails of(
            SourceType source, String code, String item, BigDecimal minimum, BigDecimal price) {
        return new SalesPriceDetails(
                item, source, code, null, null, null, minimum, null, null, price, null, null, null,
                null);
    }
}
