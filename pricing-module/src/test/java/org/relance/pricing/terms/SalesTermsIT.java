package org.relance.pricing.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CustomerView;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.pricing.Shop;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.pricing.api.SourceType;
import org.relance.test.RelanceExtension;

/** Cases of group C; the numbers of the tests are theirs. */
@ExtendWith(RelanceExtension.class)
class SalesTermsIT {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal EIGHTY = new BigDecimal("80");

    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject CampaignActivation activation;
    @Inject Trail trail;
    @Inject Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    private SalesPriceView campaignPrice() {
        return prices.create(SalesPriceDetails.ofCampaign("CP1", "I1", TEN, EIGHTY));
    }

    private static SalesPriceDetails from(SalesPriceDetails d, LocalDate start) {
        return new SalesPriceDetails(
                d.itemNumber(),
                d.sourceType(),
                d.sourceCode(),
                d.currencyCode(),
                d.variantCode(),
                d.unit(),
                d.minQuantity(),
                start,
                d.endingDate(),
                d.unitPrice(),
                d.priceIncludesVat(),
                d.vatBusGroup(),
                d.allowLineDiscount(),
                d.allowInvoiceDiscount());
    }

    @Test
    void case49ACampaignPriceHasTheDatesOfItsCampaign() {
        SalesPriceView price = campaignPrice();

        assertThat(price.startingDate()).isEqualTo("2026-03-01");
        assertThat(price.endingDate()).isEqualTo("2026-03-31");
        assertThat(price.unit()).isEqualTo("PCS");
        assertThat(price.allowLineDiscount()).isTrue();
        SalesPriceDetails edited = from(price.details(), LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> prices.change(price.id(), price.version(), edited))
                .hasMessageContaining("pricing.campaign-dates");
    }

    @Test
    void case49ACampaignDiscountHasTheDatesOfItsCampaign() {
        LineDiscountView discount =
                discounts.create(LineDiscountDetails.ofCampaign("CP1", "I1", TEN, TEN));

        assertThat(discount.startingDate()).isEqualTo("2026-03-01");
        assertThat(discount.targetDescription()).isEqualTo("Article I1");
        LineDiscountDetails d = discount.details();
        LineDiscountDetails edited =
                new LineDiscountDetails(
                        d.targetType(),
                        d.targetCode(),
                        d.sourceType(),
                        d.sourceCode(),
                        "",
                        "",
                        "",
                        TEN,
                        LocalDate.of(2026, 3, 2),
                        d.endingDate(),
                        TEN);
        assertThatThrownBy(() -> discounts.change(discount.id(), discount.version(), edited))
                .hasMessageContaining("pricing.campaign-dates");
    }

    @Test
    void case51MovingTheCampaignMovesItsPricesAndDiscounts() {
        SalesPriceView price = campaignPrice();
        LineDiscountView discount =
                discounts.create(LineDiscountDetails.ofCampaign("CP1", "I1", TEN, TEN));

        activation.push(new CampaignTerms(Shop.CP1, "CP1", LocalDate.of(2026, 4, 1), null));

        assertThat(prices.find(price.id()).orElseThrow().startingDate()).isEqualTo("2026-04-01");
        assertThat(prices.find(price.id()).orElseThrow().endingDate()).isNull();
        assertThat(discounts.find(discount.id()).orElseThrow().startingDate())
                .isEqualTo("2026-04-01");
    }

    private void refused(SourceType source, String code, String refusal) {
        SalesPriceDetails details =
                new SalesPriceDetails(
                        "I1", source, code, null, null, null, TEN, null, null, EIGHTY, null, null,
                        null, null);
        assertThatThrownBy(() -> prices.create(details)).hasMessageContaining(refusal);
    }

    @Test
    void case52SourcesNeedACodeAndAllCustomersHaveNone() {
        refused(SourceType.ALL, "C1", "pricing.source-code-refused");
        refused(SourceType.CUSTOMER, "", "pricing.source-code-needed");
        refused(SourceType.CUSTOMER, "C99999", "pricing.source-unknown");
        refused(SourceType.CAMPAIGN, "CP9", "pricing.source-unknown");
        refused(SourceType.DISCOUNT_GROUP, "GOLD", "pricing.source-not-for-prices");
    }

    @Test
    void case52ADiscountIsAtMostAHundredPercent() {
        LineDiscountDetails tooMuch =
                LineDiscountDetails.ofCampaign("CP1", "I1", TEN, new BigDecimal("101"));

        assertThatThrownBy(() -> discounts.create(tooMuch))
                .hasMessageContaining("pricing.percent-range");
    }

    @Test
    void case52AGroupOfItemsHasNoVariant() {
        LineDiscountDetails ofVariant =
                new LineDiscountDetails(
                        DiscountTarget.ITEM_GROUP,
                        "GRP-A",
                        SourceType.ALL,
                        "",
                        "",
                        "V",
                        "",
                        TEN,
                        null,
                        null,
                        TEN);

        assertThatThrownBy(() -> discounts.create(ofVariant))
                .hasMessageContaining("pricing.group-with-variant");
    }

    @Test
    void case53ForgettingACampaignTakesItsPricesAndDiscountsAlong() {
        campaignPrice();
        discounts.create(LineDiscountDetails.ofCampaign("CP1", "I1", TEN, TEN));
        prices.create(SalesPriceDetails.forAll("I1", EIGHTY));

        activation.forget(Shop.CP1);

        assertThat(prices.list(ListRequest.first(10)).rows())
                .extracting(SalesPriceView::sourceType)
                .containsExactly(SourceType.ALL);
        assertThat(discounts.list(ListRequest.first(10)).rows()).isEmpty();
    }

    @Test
    void refusesASecondPriceForTheSameCase() {
        campaignPrice();

        assertThatThrownBy(this::campaignPrice).hasMessageContaining("pricing.row-exists");
    }

    @Test
    void refusesAUnitOrVariantThatTheItemDoesNotHave() {
        SalesPriceDetails pallet =
                new SalesPriceDetails(
                        "I1",
                        SourceType.ALL,
                        "",
                        "",
                        "",
                        "PAL",
                        TEN,
                        null,
                        null,
                        EIGHTY,
                        false,
                        "",
                        true,
                        true);

        assertThatThrownBy(() -> prices.create(pallet))
                .hasMessageContaining("pricing.unit-unknown");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        SalesPriceDetails all = SalesPriceDetails.forAll("I1", EIGHTY);
        SalesPriceDetails reversed =
                new SalesPriceDetails(
                        "I1",
                        SourceType.ALL,
                        "",
                        "",
                        "",
                        "",
                        all.minQuantity(),
                        Shop.END,
                        Shop.START,
                        EIGHTY,
                        false,
                        "",
                        true,
                        true);

        assertThatThrownBy(() -> prices.create(reversed)).hasMessageContaining("pricing.dates");
    }

    @Test
    void changesAPriceOnlyInTheVersionThatWasRead() {
        SalesPriceView price = campaignPrice();

        SalesPriceView changed = prices.change(price.id(), price.version(), price.details());

        assertThat(changed.version()).isEqualTo(price.version() + 1);
        assertThat(trail.of(SalesPrices.TRAIL, price.id(), 5))
                .extracting(Trail.Entry::action)
                .containsExactly("changed", "created");
        assertThatThrownBy(() -> prices.change(price.id(), price.version(), price.details()))
                .hasMessageContaining("pricing.price-stale");
        assertThatThrownBy(() -> prices.delete(price.id(), price.version()))
                .hasMessageContaining("pricing.price-stale");
    }

    @Test
    void listsThePricesOfACampaign() {
        campaignPrice();
        prices.create(SalesPriceDetails.forAll("I1", EIGHTY));

        assertThat(
                        prices.list(
                                        ListRequest.first(10)
                                                .with("source", "CAMPAIGN")
                                                .with("source-code", "CP1"))
                                .total())
                .isEqualTo(1);
    }

    private void period(LocalDate start, LocalDate end) {
        SalesPriceDetails all = SalesPriceDetails.forAll("I1", EIGHTY);
        prices.create(
                new SalesPriceDetails(
                        "I1",
                        SourceType.ALL,
                        "",
                        "",
                        "",
                        "",
                        start == null ? TEN : all.minQuantity(),
                        start,
                        end,
                        EIGHTY,
                        false,
                        "",
                        true,
                        true));
    }

    private List<LocalDate> startsOf(String day) {
        return prices.list(ListRequest.first(10).with("valid-on", day)).rows().stream()
                .map(SalesPriceView::startingDate)
                .toList();
    }

    @Test
    void listsWhatIsValidOnADay() {
        period(Shop.START, Shop.END);
        period(Shop.END.plusDays(1), null);
        period(null, Shop.END);

        assertThat(startsOf("2026-02-28")).containsExactly((LocalDate) null);
        assertThat(startsOf("2026-03-01")).containsExactlyInAnyOrder(Shop.START, null);
        assertThat(startsOf("2026-03-31")).containsExactlyInAnyOrder(Shop.START, null);
        assertThat(startsOf("2026-04-01")).containsExactly(LocalDate.of(2026, 4, 1));
        assertThatThrownBy(() -> startsOf("tomorrow")).hasMessageContaining("list.bad-value");
    }

    @Test
    void namesWhomARowIsFor() {
        CustomerView customer = shop.customer("Pépinière Élan");
        SalesPriceView price =
                prices.create(
                        new SalesPriceDetails(
                                "I1",
                                SourceType.CUSTOMER,
                                customer.number(),
                                null,
                                null,
                                null,
                                TEN,
                                null,
                                null,
                                EIGHTY,
                                null,
                                null,
                                null,
                                null));
        SalesPriceView ofCampaign = campaignPrice();

        assertThat(price.sourceId()).isEqualTo(customer.id());
        assertThat(price.sourceName()).isEqualTo("Pépinière Élan");
        assertThat(ofCampaign.sourceId()).isEqualTo(Shop.CP1);
        assertThat(prices.list(new ListRequest("elan", null, "", false, "", 0, 5)).rows())
                .extracting(SalesPriceView::id)
                .containsExactly(price.id());
        LineDiscountView discount =
                discounts.create(
                        new LineDiscountDetails(
                                DiscountTarget.ITEM,
                                "I1",
                                SourceType.CUSTOMER,
                                customer.number(),
                                "",
                                "",
                                "",
                                TEN,
                                null,
                                null,
                                TEN));
        assertThat(discount.sourceName()).isEqualTo("Pépinière Élan");
        assertThat(discounts.list(new ListRequest("elan", null, "", false, "", 0, 5)).total())
                .isEqualTo(1);
        assertThat(discounts.list(ListRequest.first(5).with("valid-on", "2026-03-16")).total())
                .isEqualTo(1);
    }
}
