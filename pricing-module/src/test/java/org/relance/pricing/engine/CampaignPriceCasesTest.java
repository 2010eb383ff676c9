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
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/** Acceptance cases of group A; the numbers of the tests are theirs. */
class CampaignPriceCasesTest {

    private static final RowScope ALL = scope(SourceType.ALL, "", "0");

    @ParameterizedTest
    @CsvSource({"10, 80 / 0", "9, 100 / 0"})
    void case1TakesTheCampaignPriceFromItsMinimumOn(String quantity, String answer) {
        Rows rows = rows().campaign("CP1", "80/10");

        assertThat(rows.answer(anOrder().of(quantity).active("CP1"))).isEqualTo(answer);
    }

    @Test
    void case2ACampaignThatIsNotActiveGivesNoPrice() {
        assertThat(rows().campaign("CP1", "80/10").answer(anOrder().of("10"))).isEqualTo("100 / 0");
    }

    @Test
    void case5TheCheapestOfTwoActiveCampaignsWins() {
        Rows rows = rows().campaign("CP1", "80/1").campaign("CP2", "70/1");

        assertThat(rows.answer(anOrder().of("10").active("CP1", "CP2"))).isEqualTo("70 / 0");
    }

    @Test
    void case10TheItemCardDoesNotCompete() {
        assertThat(rows().campaign("CP1", "120/1").answer(anOrder().active("CP1")))
                .isEqualTo("120 / 0");
    }

    @Test
    void case11TheLowestOfAllSourcesWins() {
        Rows rows = rows().all("95").customer("85").campaign("CP1", "90/0");

        assertThat(rows.answer(anOrder().active("CP1"))).isEqualTo("85 / 0");
    }

    @ParameterizedTest
    @CsvSource({"9, 95 / 0", "10, 80 / 0"})
    void case12ThePriceForAllHoldsBelowTheMinimum(String quantity, String answer) {
        Rows rows = rows().all("95").campaign("CP1", "80/10");

        assertThat(rows.answer(anOrder().of(quantity).active("CP1"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 100 / 0",
        "2026-03-01, 80 / 0",
        "2026-03-31, 80 / 0",
        "2026-04-01, 100 / 0"
    })
    void case13BothEndsOfThePeriodCount(String date, String answer) {
        Rows rows = rows().campaign("CP1", "80/10");

        assertThat(rows.answer(anOrder().of("10").on(date).active("CP1"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"1999-01-01", "2099-01-01"})
    void case16OpenDatesCountAlways(String date) {
        assertThat(rows().all("90").answer(anOrder().on(date))).isEqualTo("90 / 0");
    }

    @Test
    void case17ANegativeQuantityCountsByItsSize() {
        Rows rows = rows().campaign("CP1", "80/10");

        assertThat(rows.answer(anOrder().of("-10").active("CP1"))).isEqualTo("80 / 0");
    }

    @Test
    void case18AMinimumWithoutUnitIsCountedInBaseUnits() {
        Rows rows = rows().price(anyUnit(scope(SourceType.CAMPAIGN, "CP1", "10")), "80");

        assertThat(rows.answer(anOrder().boxes().active("CP1"))).isEqualTo("800 / 0");
    }

    @Test
    void case21APriceInCompanyCurrencyIsExchanged() {
        Rows rows = rows().campaign("CP1", "80/10");

        assertThat(rows.answer(anOrder().of("10").in("EUR", "0.5").active("CP1")))
                .isEqualTo("40 / 0");
    }

    @Test
    void case23APriceInAForeignCurrencyIsNoCandidateForCompanyCurrency() {
        assertThat(rows().price(in("EUR", ALL), "50").answer(anOrder())).isEqualTo("100 / 0");
    }

    @ParameterizedTest
    @CsvSource({"16, 15 / 0", "11, 14.3 / 0"})
    void case24MixedPrecisionIsComparedByAmount(String ofVariant, String answer) {
        Rows rows =
                rows().price(ALL, "10")
                        .price(in("EUR", ALL), "15")
                        .price(Rows.of("V", ALL), ofVariant);

        assertThat(rows.answer(anOrder().in("EUR", "1.3").variant("V"))).isEqualTo(answer);
    }

    @Test
    void case27TakesVatOutOfAPriceThatIncludesIt() {
        assertThat(rows().includingVat("125", "DOM").answer(anOrder())).isEqualTo("100 / 0");
    }

    @ParameterizedTest
    @CsvSource({"DOM, 125 / 0", "TWENTY, 120 / 0"})
    void case28AddsVatForAnOrderThatIncludesIt(String group, String answer) {
        assertThat(rows().all("100").answer(anOrder().includingVat().vatGroup(group)))
                .isEqualTo(answer);
    }

    @Test
    void replacesTheVatOfThePriceByThatOfTheLine() {
        assertThat(
                        rows().includingVat("125", "DOM")
                                .answer(anOrder().includingVat().vatGroup("TWENTY")))
                .isEqualTo("120 / 0");
        assertThat(rows().includingVat("125", "DOM").answer(anOrder().includingVat()))
                .isEqualTo("125 / 0");
    }

    @Test
    void takesVatOutForReverseChargeEvenWherePricesIncludeVat() {
        assertThat(
                        rows().includingVat("125", "DOM")
                                .answer(anOrder().includingVat().vatGroup("RC")))
                .isEqualTo("100 / 0");
    }

    @Test
    void aPriceStatedUnderReverseChargeContainsNoVat() {
        assertThat(rows().includingVat("125", "RC").answer(anOrder())).isEqualTo("125 / 0");
    }

    @Test
    void case31APriceCannotIncludeSalesTax() {
        assertThatThrownBy(() -> rows().includingVat("125", "TAX").answer(anOrder()))
                .hasMessageContaining("pricing.price-includes-sales-tax");
    }

    @Test
    void case32TheFirstInTheOrderOfSourcesWinsBetweenEqualPrices() {
        Rows rows =
                rows().campaign("CP1", "80/0")
                        .withoutInvoiceDiscount(scope(SourceType.CUSTOMER, "C1", "0"), "80");

        PricedLine line = rows.priced(anOrder().active("CP1"));

        assertThat(line.allowInvoiceDiscount()).isFalse();
        assertThat(line.priceCampaign()).isNull();
    }

    @Test
    void case33APriceOfZeroIsTheBestPrice() {
        assertThat(rows().all("0").customer("50").answer(anOrder())).isEqualTo("0 / 0");
        assertThat(rows().customer("50").all("0").answer(anOrder())).isEqualTo("0 / 0");
    }

    @Test
    void aPriceGroupAndOtherCustomersPricesAreKeptApart() {
        Rows rows =
                rows().price(scope(SourceType.CUSTOMER, "C2", "0"), "10")
                        .price(scope(SourceType.PRICE_GROUP, "RETAIL", "0"), "20")
                        .price(scope(SourceType.PRICE_GROUP, "WHOLESALE", "0"), "92");

        PricedLine line = rows.priced(anOrder());

        assertThat(SaleFixture.text(line)).isEqualTo("92 / 0");
        assertThat(line.explanation().prices()).hasSize(1);
    }

    @Test
    void roundsTheUnitPriceToFiveDecimals() {
        assertThat(rows().all("10").answer(anOrder().in("USD", "1.2345678")))
                .isEqualTo("12.34568 / 0");
    }
}
