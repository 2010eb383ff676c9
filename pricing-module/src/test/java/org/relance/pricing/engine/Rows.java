package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/** Prices and discounts in the spelling of the acceptance cases. */
final class Rows {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    private final List<PriceRow> prices = new ArrayList<>();
    private final List<DiscountRow> discounts = new ArrayList<>();

    static Rows rows() {
        return new Rows();
    }

    static RowScope scope(SourceType source, String code, String minimum) {
        boolean campaign = source == SourceType.CAMPAIGN;
        return new RowScope(
                source,
                code,
                "",
                "",
                campaign ? "PCS" : "",
                new BigDecimal(minimum),
                campaign ? START : null,
                campaign ? END : null);
    }

    static RowScope in(String currency, RowScope s) {
        return new RowScope(
                s.source(),
                s.sourceCode(),
                currency,
                s.variant(),
                s.unit(),
                s.minQuantity(),
                s.startingDate(),
                s.endingDate());
    }

    static RowScope of(String variant, RowScope s) {
        return new RowScope(
                s.source(),
                s.sourceCode(),
                s.currency(),
                variant,
                s.unit(),
                s.minQuantity(),
                s.startingDate(),
                s.endingDate());
    }

    static RowScope anyUnit(RowScope s) {
        return new RowScope(
                s.source(),
                s.sourceCode(),
                s.currency(),
                s.variant(),
                "",
                s.minQuantity(),
                s.startingDate(),
                s.endingDate());
    }

    /** E.g. {@code campaign("CP1", "80/10")}: price 80 from quantity 10. */
    Rows campaign(String number, String priceAndMinimum) {
        String[] parts = priceAndMinimum.split("/");
        return price(scope(SourceType.CAMPAIGN, number, parts[1]), parts[0]);
    }

    Rows all(String price) {
        return price(scope(SourceType.ALL, "", "0"), price);
    }

    Rows customer(String price) {
        return price(scope(SourceType.CUSTOMER, "C1", "0"), price);
    }

    Rows price(RowScope scope, String price) {
        return add(scope, price, true, true);
    }

    Rows withoutLineDiscount(RowScope scope, String price) {
        return add(scope, price, false, true);
    }

    Rows withoutInvoiceDiscount(RowScope scope, String price) {
        return add(scope, price, true, false);
    }

    private Rows add(RowScope scope, String price, boolean line, boolean invoice) {
        prices.add(
                new PriceRow(
                        prices.size() + 1L,
                        scope,
                        new BigDecimal(price),
                        false,
                        "",
                        line,
                        invoice));
        return this;
    }

    Rows includingVat(String price, String vatGroup) {
        prices.add(
                new PriceRow(
                        prices.size() + 1L,
                        scope(SourceType.ALL, "", "0"),
                        new BigDecimal(price),
                        true,
                        vatGroup,
                        true,
                        true));
        return this;
    }

    Rows discount(RowScope scope, String percent) {
        return discount(DiscountTarget.ITEM, "I1", scope, percent);
    }

    Rows groupDiscount(RowScope scope, String percent) {
        return discount(DiscountTarget.ITEM_GROUP, "GRP-A", scope, percent);
    }

    private Rows discount(DiscountTarget target, String code, RowScope scope, String percent) {
        discounts.add(
                new DiscountRow(
                        discounts.size() + 101L, target, code, scope, new BigDecimal(percent)));
        return this;
    }

    List<PriceRow> prices() {
        return prices;
    }

    List<DiscountRow> discounts() {
        return discounts;
    }

    PricedLine priced(SaleFixture sale) {
        return explain(sale.sale(), prices, discounts);
    }

    /** The item of the sale has the given prices. */
    static PricedLine explain(Sale sale, List<PriceRow> prices, List<DiscountRow> discounts) {
        return calculator(sale, prices, discounts).explain(sale);
    }

    static PriceCalculator calculator(
            Sale sale, List<PriceRow> prices, List<DiscountRow> discounts) {
        Offers offers = new Offers(Map.of(sale.item().number(), prices), discounts);
        return new PriceCalculator(SaleFixture.VAT, offers);
    }

    String answer(SaleFixture sale) {
        return SaleFixture.text(priced(sale));
    }
}
