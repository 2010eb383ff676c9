package org.relance.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.pricing.engine.Rows.anyUnit;
import static org.relance.pricing.engine.Rows.in;
import static org.relance.pricing.engine.Rows.rows;
import static org.relance.pricing.engine.Rows.scope;
import static org.relance.pricing.engine.SaleFixture.anOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.pricing.api.DiscountOrigin;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/** Acceptance cases of group B; the numbers of the tests are theirs. */
class DiscountCasesTest {

    private static final RowScope ALL = scope(SourceType.ALL, "", "0");
    private static final RowScope C1 = scope(SourceType.CUSTOMER, "C1", "0");

    @ParameterizedTest
    @CsvSource({"9, 100 / 0", "10, 80 / 0", "20, 80 / 15"})
    void case34PriceAndDiscountHaveTheirOwnMinimum(String quantity, String answer) {
        Rows rows =
                rows().campaign("CP1", "80/10")
                        .discount(scope(SourceType.CAMPAIGN, "CP1", "20"), "15");

        assertThat(rows.answer(anOrder().of(quantity).active("CP1"))).isEqualTo(answer);
    }

    @Test
    void case36ADiscountOnAnItemGroupReachesItsItemsOnly() {
        Rows rows = rows().groupDiscount(scope(SourceType.CAMPAIGN, "CP1", "0"), "8");

        assertThat(rows.answer(anOrder().active("CP1"))).isEqualTo("100 / 8");
        assertThat(rows.answer(anOrder().active("CP1").withoutDiscountGroup()))
                .isEqualTo("100 / 0");
    }

    @Test
    void case37ThePriceMayForbidTheDiscount() {
        Rows rows =
                rows().withoutLineDiscount(scope(SourceType.CAMPAIGN, "CP1", "10"), "80")
                        .discount(C1, "10");

        PricedLine line = rows.priced(anOrder().of("10").active("CP1"));

        assertThat(SaleFixture.text(line)).isEqualTo("80 / 0");
        assertThat(line.discountRowId()).isNull();
        assertThat(line.explanation().discountOrigin()).isEqualTo(DiscountOrigin.REFUSED_BY_PRICE);
    }

    @Test
    void comparesWhatTheCustomerWouldPayBehindTheDiscount() {
        Rows rows =
                rows().withoutLineDiscount(scope(SourceType.CAMPAIGN, "CP1", "0"), "80")
                        .customer("85")
                        .discount(C1, "10");

        assertThat(rows.answer(anOrder().active("CP1"))).isEqualTo("85 / 10");
    }

    @Test
    void case39ARowThatAllowsDiscountOverrulesTheCustomer() {
        SaleFixture order = anOrder().withoutLineDiscount();

        assertThat(rows().discount(ALL, "15").answer(order)).isEqualTo("100 / 0");
        assertThat(rows().discount(ALL, "15").all("90").answer(order)).isEqualTo("90 / 15");
    }

    @Test
    void case40ADiscountAppliesToTheCardPrice() {
        assertThat(rows().discount(ALL, "15").answer(anOrder())).isEqualTo("100 / 15");
    }

    @Test
    void case43ASpecificZeroNeverHidesAGenericDiscount() {
        Rows rows =
                rows().price(Rows.of("V", ALL), "100")
                        .discount(ALL, "10")
                        .discount(Rows.of("V", ALL), "0");

        assertThat(rows.answer(anOrder().variant("V"))).isEqualTo("100 / 10");
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 100 / 10", "EUR, 0.5, 50 / 30"})
    void case44PercentagesAreNotConverted(String currency, String factor, String answer) {
        Rows rows = rows().discount(in("EUR", ALL), "30").discount(ALL, "10");

        assertThat(rows.answer(anOrder().in(currency, factor))).isEqualTo(answer);
    }

    @Test
    void case46AManualPriceStaysWhereNoRowCounts() {
        PricedLine line = rows().priced(anOrder().of("5").keeping("70"));

        assertThat(SaleFixture.text(line)).isEqualTo("70 / 0");
        assertThat(line.explanation().origin()).isEqualTo(PriceOrigin.MANUAL);
    }

    @Test
    void case46AMissedMinimumBringsTheCardPriceBack() {
        Rows rows = rows().price(scope(SourceType.CUSTOMER, "C1", "10"), "90");

        assertThat(rows.answer(anOrder().of("9").keeping("70"))).isEqualTo("100 / 0");
    }

    @Test
    void case48ADiscountCannotBePickedWhereTheLineAllowsNone() {
        SaleFixture order = anOrder().withoutLineDiscount();
        PricedLine line = rows().priced(order);

        assertThatThrownBy(() -> PickRule.checkDiscount(ALL, order.sale(), line))
                .hasMessageContaining("pricing.pick-discount-not-allowed");
    }

    @Test
    void aPickedPriceMustFitQuantityCurrencyUnitAndDate() {
        Sale order = anOrder().sale();
        RowScope campaign = scope(SourceType.CAMPAIGN, "CP1", "0");

        PickRule.checkPrice(campaign, order);
        assertThatThrownBy(() -> PickRule.checkPrice(scope(SourceType.ALL, "", "2"), order))
                .hasMessageContaining("pricing.pick-quantity");
        assertThatThrownBy(() -> PickRule.checkPrice(in("EUR", ALL), order))
                .hasMessageContaining("pricing.pick-currency");
        assertThatThrownBy(() -> PickRule.checkPrice(campaign, anOrder().boxes().sale()))
                .hasMessageContaining("pricing.pick-unit");
        assertThatThrownBy(() -> PickRule.checkPrice(campaign, anOrder().on("2026-02-28").sale()))
                .hasMessageContaining("pricing.pick-date");
    }

    @Test
    void aDiscountWithoutUnitCountsItsMinimumInBaseUnits() {
        Rows rows = rows().discount(anyUnit(scope(SourceType.CAMPAIGN, "CP1", "20")), "15");

        assertThat(rows.answer(anOrder().boxes().of("2").active("CP1"))).isEqualTo("1000 / 15");
    }
}
