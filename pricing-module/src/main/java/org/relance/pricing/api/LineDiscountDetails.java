package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people say of a line discount. What is left out counts for every currency, variant, unit or
 * date.
 *
 * @param targetCode item number or item discount group
 * @param sourceCode customer, discount group or campaign number; left out for all customers
 * @param startingDate of a campaign discount: left out, or the campaign's
 */
public record LineDiscountDetails(
        DiscountTarget targetType,
        String targetCode,
        SourceType sourceType,
        String sourceCode,
        String currencyCode,
        String variantCode,
        String unit,
        BigDecimal minQuantity,
        LocalDate startingDate,
        LocalDate endingDate,
        BigDecimal discountPct) {

    /** The discount of a campaign on an item. */
    public static LineDiscountDetails ofCampaign(
            String campaign, String item, BigDecimal minQuantity, BigDecimal percent) {
        return new LineDiscountDetails(
                DiscountTarget.ITEM,
                item,
                SourceType.CAMPAIGN,
                campaign,
                null,
                null,
                null,
                minQuantity,
                null,
                null,
                percent);
    }
}
