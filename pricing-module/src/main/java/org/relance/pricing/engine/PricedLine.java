package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/**
 * The price of a line.
 *
 * @param priceRowId null where no row set the price
 * @param discountRowId null where no row set the discount
 * @param priceCampaign number of the campaign whose price it is, null for none
 * @param discountCampaign number of the campaign whose discount it is, null for none
 */
public record PricedLine(
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount,
        Long priceRowId,
        Long discountRowId,
        String priceCampaign,
        String discountCampaign,
        PriceExplanation explanation) {

    static PricedLine of(PriceDecision decision, PriceExplanation explanation) {
        PriceRow price = decision.priceRow();
        DiscountRow discount = decision.discountRow();
        return new PricedLine(
                decision.unitPrice(),
                decision.discountPercent(),
                decision.allowLineDiscount(),
                price == null || price.allowInvoiceDiscount(),
                price == null ? null : price.id(),
                discount == null ? null : discount.id(),
                price == null ? null : campaign(price.scope()),
                discount == null ? null : campaign(discount.scope()),
                explanation);
    }

    private static String campaign(RowScope scope) {
        return scope.source() == SourceType.CAMPAIGN ? scope.sourceCode() : null;
    }
}
