package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.pricing.api.DiscountOrigin;
import org.relance.pricing.api.PriceOrigin;

/**
 * The price of a line without its explanation.
 *
 * @param priceRow null where no row set the price
 * @param discountRow null where no row set the discount
 */
public record PriceDecision(
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        boolean allowLineDiscount,
        PriceOrigin origin,
        DiscountOrigin discountOrigin,
        PriceRow priceRow,
        DiscountRow discountRow) {

    static PriceDecision of(Sale sale, PriceSearch price, DiscountSearch discount) {
        PriceRow row = price.best();
        boolean kept = sale.keptPrice() != null && !price.knowsRows();
        boolean allowed = row == null ? sale.buyer().allowLineDiscount() : row.allowLineDiscount();
        DiscountOrigin discountOrigin = discountOrigin(discount.best(), row, allowed);
        boolean discounted = discountOrigin == DiscountOrigin.LINE_DISCOUNT;
        return new PriceDecision(
                kept ? sale.keptPrice() : price.conversion().price(),
                discounted ? discount.percent() : BigDecimal.ZERO,
                allowed,
                kept ? PriceOrigin.MANUAL : origin(row),
                discountOrigin,
                row,
                discounted ? discount.best() : null);
    }

    private static PriceOrigin origin(PriceRow row) {
        return row == null ? PriceOrigin.ITEM_CARD : PriceOrigin.SALES_PRICE;
    }

    private static DiscountOrigin discountOrigin(
            DiscountRow best, PriceRow price, boolean allowed) {
        if (best == null) {
            return DiscountOrigin.NONE;
        }
        if (allowed) {
            return DiscountOrigin.LINE_DISCOUNT;
        }
        return price == null ? DiscountOrigin.REFUSED_BY_CUSTOMER : DiscountOrigin.REFUSED_BY_PRICE;
    }
}
