package org.relance.pricing.api;

import java.math.BigDecimal;

/**
 * A line of a document.
 *
 * @param amount without VAT, behind the discount, in the document's currency
 * @param origin where the price comes from
 * @param source to whom the price was granted; null unless a sales price was used
 * @param sourceCode customer, group or campaign of that price, empty for none
 * @param discountCampaignNumber campaign that gave the discount, empty for none
 */
public record DocumentLineView(
        int lineNo,
        String itemNumber,
        String description,
        String variantCode,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal lineDiscountPct,
        boolean allowLineDiscount,
        BigDecimal vatRatePct,
        BigDecimal amount,
        BigDecimal amountWithVat,
        BigDecimal amountLcy,
        BigDecimal unitCostLcy,
        boolean manualPrice,
        PriceOrigin origin,
        SourceType source,
        String sourceCode,
        String priceCampaignNumber,
        String discountCampaignNumber) {}
