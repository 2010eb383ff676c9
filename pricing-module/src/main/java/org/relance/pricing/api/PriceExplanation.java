package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a line has its price and its discount: everything that was examined, in the order winner,
 * receivable, removed.
 *
 * @param date date that decided
 * @param currency empty for company currency
 * @param conversion from the used price (row or card) to the price of the line: VAT, unit, currency
 * @param cardPrice price of the item card as stated
 * @param unlisted removed prices and discounts that are not listed for their number
 */
public record PriceExplanation(
        String customer,
        LocalDate date,
        BigDecimal quantity,
        String unit,
        BigDecimal qtyPerUnit,
        String currency,
        boolean pricesIncludeVat,
        PriceOrigin origin,
        DiscountOrigin discountOrigin,
        BigDecimal cardPrice,
        boolean cardIncludesVat,
        List<ConversionStep> conversion,
        List<ExaminedRow> prices,
        List<ExaminedRow> discounts,
        int unlisted) {

    public PriceExplanation {
        conversion = List.copyOf(conversion);
        prices = List.copyOf(prices);
        discounts = List.copyOf(discounts);
    }
}
