package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.relance.pricing.api.DiscountOrigin;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/**
 * The price of a line: first the best discount, then the best price given that discount, then
 * whether the winning price allows the discount at all (domain.md §8).
 */
public final class PriceCalculator {

    /** More examined rows than a person reads; the rest is counted. */
    private static final int LISTED = 40;

    private final VatTable vat;

    /** A calculator with the given VAT set-up. */
    public PriceCalculator(VatTable vat) {
        this.vat = vat;
    }

    /**
     * Prices a line.
     *
     * @param prices rows of the item, in any order; those of other buyers are ignored
     * @param discounts rows of the item and of its discount group, likewise
     */
    public PricedLine price(Sale sale, List<PriceRow> prices, List<DiscountRow> discounts) {
        DiscountSearch discount = new DiscountSearch(sale, discounts);
        PriceSearch price = new PriceSearch(sale, prices, discount.percent(), vat);
        Outcome outcome = new Outcome(sale, price, discount);
        return outcome.line();
    }

    private record Outcome(Sale sale, PriceSearch price, DiscountSearch discount) {

        PricedLine line() {
            PriceRow row = price.best();
            Conversion conversion = price.conversion();
            boolean discounted = origin() == DiscountOrigin.LINE_DISCOUNT;
            DiscountRow used = discounted ? discount.best() : null;
            return new PricedLine(
                    kept() ? sale.keptPrice() : conversion.price(),
                    used == null ? BigDecimal.ZERO : used.percent(),
                    allowLineDiscount(),
                    row == null || row.allowInvoiceDiscount(),
                    row == null ? null : row.id(),
                    used == null ? null : used.id(),
                    row == null ? null : campaign(row.scope()),
                    used == null ? null : campaign(used.scope()),
                    explanation(conversion));
        }

        private boolean kept() {
            return sale.keptPrice() != null && !price.knowsRows();
        }

        private boolean allowLineDiscount() {
            return price.best() == null
                    ? sale.buyer().allowLineDiscount()
                    : price.best().allowLineDiscount();
        }

        private DiscountOrigin origin() {
            if (discount.best() == null) {
                return DiscountOrigin.NONE;
            }
            if (allowLineDiscount()) {
                return DiscountOrigin.LINE_DISCOUNT;
            }
            return price.best() == null
                    ? DiscountOrigin.REFUSED_BY_CUSTOMER
                    : DiscountOrigin.REFUSED_BY_PRICE;
        }

        private PriceOrigin priceOrigin() {
            if (kept()) {
                return PriceOrigin.MANUAL;
            }
            return price.best() == null ? PriceOrigin.ITEM_CARD : PriceOrigin.SALES_PRICE;
        }

        private PriceExplanation explanation(Conversion conversion) {
            List<ExaminedRow> prices = price.examined();
            List<ExaminedRow> discounts = discount.examined();
            return new PriceExplanation(
                    sale.buyer().number(),
                    sale.terms().date(),
                    sale.sold().quantity(),
                    sale.sold().unit(),
                    sale.sold().qtyPerUnit(),
                    sale.terms().currency(),
                    sale.terms().pricesIncludeVat(),
                    priceOrigin(),
                    origin(),
                    sale.item().card().price(),
                    sale.item().card().includesVat(),
                    kept() ? List.of() : conversion.steps(),
                    listed(prices),
                    listed(discounts),
                    Math.max(0, prices.size() - LISTED) + Math.max(0, discounts.size() - LISTED));
        }

        private static List<ExaminedRow> listed(List<ExaminedRow> rows) {
            List<ExaminedRow> winnerFirst =
                    rows.stream()
                            .sorted(Comparator.comparing(r -> r.verdict().standing()))
                            .toList();
            return winnerFirst.subList(0, Math.min(LISTED, rows.size()));
        }

        private static String campaign(RowScope scope) {
            return scope.source() == SourceType.CAMPAIGN ? scope.sourceCode() : null;
        }
    }
}
