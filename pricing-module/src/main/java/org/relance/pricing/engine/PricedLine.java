package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.pricing.api.PriceExplanation;

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
        PriceExplanation explanation) {}
