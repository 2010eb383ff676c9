package org.relance.pricing.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.PricingSetup;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPrices;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.VatSetup;
import org.relance.pricing.api.VatType;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ItemsIT {

    @Inject Items items;
    @Inject PricingSetup setup;
    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;

    private static ItemDetails soil(String price, ItemUnit... units) {
        return soil(price, List.of(), units);
    }

    private static ItemDetails soil(String price, List<ItemVariant> variants, ItemUnit... units) {
        return new ItemDetails(
                "TER-070",
                "Terreau professionnel",
                "SAC",
                "",
                new BigDecimal(price),
                false,
                "",
                new BigDecimal("6"),
                "STD",
                "TERREAU",
                false,
                List.of(units),
                variants);
    }

    @Test
    void keepsAnItemWithItsUnitsAndMargin() {
        ItemView item = items.create(soil("8", new ItemUnit("PAL", new BigDecimal("39"))));

        assertThat(item.marginPct()).isEqualByComparingTo("25.0");
        assertThat(items.byNumber("TER-070").orElseThrow().details().units())
                .extracting(ItemUnit::unit)
                .containsExactly("SAC", "PAL");
        assertThat(items.list(ListRequest.first(10).with("discount-group", "TERREAU")).total())
                .isEqualTo(1);
    }

    @Test
    void changesAnItemOnlyInTheVersionThatWasRead() {
        ItemView item = items.create(soil("8"));
        ItemView dearer = items.change(item.id(), item.version(), soil("9"));

        assertThat(dearer.version()).isGreaterThan(item.version());
        assertRefused(
                "pricing.item-stale", () -> items.change(item.id(), item.version(), soil("7")));
    }

    @Test
    void refusesWhatBreaksTheRulesOfAnItem() {
        assertRefused("pricing.amount-negative", () -> items.create(soil("-1")));
        assertRefused("pricing.too-many-decimals", () -> items.create(soil("1.000001")));
        assertRefused(
                "pricing.unit-quantity",
                () -> items.create(soil("1", new ItemUnit("PAL", BigDecimal.ZERO))));
        assertRefused(
                "pricing.unit-twice",
                () ->
                        items.create(
                                soil(
                                        "1",
                                        new ItemUnit("PAL", BigDecimal.ONE),
                                        new ItemUnit("PAL", BigDecimal.TEN))));
        items.create(soil("1"));
        assertRefused("pricing.item-number-taken", () -> items.create(soil("1")));
    }

    @Test
    void keepsTheVariantsOfAnItem() {
        ItemVariant fine = new ItemVariant(" FIN ", " Grain fin ");
        ItemView item = items.create(soil("8", List.of(fine, new ItemVariant("GROS", null))));

        assertThat(items.find(item.id()).orElseThrow().details().variants())
                .containsExactly(new ItemVariant("FIN", "Grain fin"), new ItemVariant("GROS", ""));
        ItemView fewer = items.change(item.id(), item.version(), soil("8", List.of(fine)));
        assertThat(fewer.details().variants()).containsExactly(fine);
        assertRefused(
                "pricing.variant-twice",
                () -> items.change(fewer.id(), fewer.version(), soil("8", List.of(fine, fine))));
        assertRefused(
                "pricing.field-too-long",
                () ->
                        items.change(
                                fewer.id(),
                                fewer.version(),
                                soil("8", List.of(new ItemVariant("FIN", "x".repeat(101))))));
    }

    @Test
    void keepsAVariantThatAPriceOrADiscountNames() {
        ItemVariant fine = new ItemVariant("FIN", "Grain fin");
        ItemVariant coarse = new ItemVariant("GROS", "Gros grain");
        ItemView item = items.create(soil("8", List.of(fine, coarse)));
        prices.create(
                new SalesPriceDetails(
                        "TER-070",
                        SourceType.ALL,
                        "",
                        "",
                        "FIN",
                        "",
                        BigDecimal.ONE,
                        null,
                        null,
                        BigDecimal.TEN,
                        false,
                        "",
                        true,
                        true));
        discounts.create(
                new LineDiscountDetails(
                        DiscountTarget.ITEM,
                        "TER-070",
                        SourceType.ALL,
                        "",
                        "",
                        "GROS",
                        "",
                        BigDecimal.ONE,
                        null,
                        null,
                        BigDecimal.TEN));

        assertRefused(
                "pricing.variant-in-use",
                () -> items.change(item.id(), item.version(), soil("8", List.of(coarse))));
        assertRefused(
                "pricing.variant-in-use",
                () -> items.change(item.id(), item.version(), soil("8", List.of(fine))));
    }

    @Test
    void saysWhichVatSetupOrRateIsMissing() {
        setup.put(new VatSetup("DOM", "STD", VatType.NORMAL, new BigDecimal("20")));
        setup.put(new ExchangeRate("CHF", LocalDate.of(2026, 3, 1), new BigDecimal("0.95")));

        assertThat(setup.vatSetup("DOM", "STD").ratePct()).isEqualByComparingTo("20");
        assertThat(setup.exchangeRate("CHF", LocalDate.of(2026, 3, 16)).factor())
                .isEqualByComparingTo("0.95");
        assertThat(setup.exchangeRate("", LocalDate.of(2026, 3, 16)).factor())
                .isEqualByComparingTo("1");
        assertRefused("pricing.vat-setup-missing", () -> setup.vatSetup("EXP", "STD"));
        assertRefused(
                "pricing.exchange-rate-missing",
                () -> setup.exchangeRate("CHF", LocalDate.of(2026, 2, 28)));
    }

    private static void assertRefused(String code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
