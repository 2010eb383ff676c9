package org.relance.pricing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CustomerView;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.Shop;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PriceAnswer;
import org.relance.pricing.api.PriceExplanation;
import org.relance.pricing.api.PriceOrigin;
import org.relance.pricing.api.PriceQuestion;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPrices;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DocumentsIT {

    @Inject Documents documents;
    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject CampaignActivation activation;
    @Inject Shop shop;

    private CustomerView c1;

    @BeforeEach
    void aCampaignWithAPriceAndADiscount() {
        shop.open();
        c1 = shop.customer("Vert Horizon");
        prices.create(SalesPriceDetails.ofCampaign("CP1", "I1", number("10"), number("80")));
        discounts.create(LineDiscountDetails.ofCampaign("CP1", "I1", number("20"), number("15")));
        activation.activate(Shop.CP1, List.of(c1.contactId()));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private NewDocument order(String quantity) {
        return NewDocument.of(DocumentKind.ORDER, c1.number(), NewLine.of("I1", number(quantity)));
    }

    private static String priced(DocumentLineView line) {
        return line.unitPrice().stripTrailingZeros().toPlainString()
                + " / "
                + line.lineDiscountPct().stripTrailingZeros().toPlainString();
    }

    private String ordered(String quantity) {
        return priced(documents.create(order(quantity)).lines().get(0));
    }

    @Test
    void case34StoresPriceDiscountAndTotals() {
        assertThat(ordered("9")).isEqualTo("100 / 0");
        assertThat(ordered("10")).isEqualTo("80 / 0");

        DocumentView order = documents.create(order("20").taggedWith("CP2"));

        DocumentLineView line = order.lines().get(0);
        assertThat(priced(line)).isEqualTo("80 / 15");
        assertThat(line.priceCampaignNumber()).isEqualTo("CP1");
        assertThat(line.discountCampaignNumber()).isEqualTo("CP1");
        assertThat(line.origin()).isEqualTo(PriceOrigin.SALES_PRICE);
        assertThat(line.source()).isEqualTo(SourceType.CAMPAIGN);
        assertThat(order.number()).startsWith("SO");
        assertThat(order.campaignNumber()).isEqualTo("CP2");
        assertThat(order.orderDate()).isEqualTo("2026-03-16");
        assertThat(order.amount()).isEqualByComparingTo("1360");
        assertThat(order.amountWithVat()).isEqualByComparingTo("1700");
        assertThat(order.costLcy()).isEqualByComparingTo("1200");
    }

    @Test
    void case2TheCampaignTagIsNeverAPriceSource() {
        activation.deactivate(Shop.CP1);

        DocumentView order = documents.create(order("20").taggedWith("CP1"));

        assertThat(priced(order.lines().get(0))).isEqualTo("100 / 0");
        PriceExplanation why = documents.explain(order.id(), 10);
        assertThat(why.prices().get(0).verdict()).isEqualTo(Verdict.NOT_TARGETED);
        assertThat(why.origin()).isEqualTo(PriceOrigin.ITEM_CARD);
    }

    @Test
    void case15AnInvoiceIsPricedOnItsPostingDate() {
        NewDocument invoice =
                new NewDocument(
                        DocumentKind.INVOICE,
                        c1.number(),
                        null,
                        LocalDate.of(2026, 3, 30),
                        LocalDate.of(2026, 4, 2),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(NewLine.of("I1", number("10"))));

        assertThat(priced(documents.create(invoice).lines().get(0))).isEqualTo("100 / 0");
        assertThat(
                        priced(
                                documents
                                        .create(order("10").orderedOn(LocalDate.of(2026, 3, 30)))
                                        .lines()
                                        .get(0)))
                .isEqualTo("80 / 0");
    }

    @Test
    void case62And63ALineKeepsThePriceItWasEnteredWith() {
        DocumentView order = documents.create(order("10"));
        activation.leave(Shop.CP1, List.of(c1.contactId()));

        DocumentView longer =
                documents.addLine(order.id(), order.version(), NewLine.of("I1", number("10")));
        assertThat(longer.lines())
                .extracting(DocumentsIT::priced)
                .containsExactly("80 / 0", "100 / 0");
        assertThat(longer.amount()).isEqualByComparingTo("1800");

        CustomerView c3 = shop.customer("Jardins du Lac");
        activation.enter(Shop.CP1, List.of(c3.contactId()));
        NewDocument theirs =
                NewDocument.of(DocumentKind.ORDER, c3.number(), NewLine.of("I1", number("10")));
        assertThat(priced(documents.create(theirs).lines().get(0))).isEqualTo("80 / 0");
    }

    @Test
    void case21ConvertsIntoTheCurrencyOfTheDocument() {
        NewDocument inEuro =
                new NewDocument(
                        DocumentKind.ORDER,
                        c1.number(),
                        null,
                        null,
                        null,
                        "EUR",
                        null,
                        null,
                        null,
                        "WEB-1",
                        List.of(NewLine.of("I1", number("10"))));

        DocumentView order = documents.create(inEuro);

        assertThat(priced(order.lines().get(0))).isEqualTo("40 / 0");
        assertThat(order.amount()).isEqualByComparingTo("400");
        assertThat(order.amountLcy()).isEqualByComparingTo("800");
        assertThat(order.externalRef()).isEqualTo("WEB-1");
    }

    @Test
    void aManualPriceStaysWhenOnlyTheQuantityChangesAndNothingCounts() {
        activation.deactivate(Shop.CP1);
        NewLine typed = new NewLine("I1", null, null, BigDecimal.ONE, number("70"), null);
        DocumentView order =
                documents.create(NewDocument.of(DocumentKind.ORDER, c1.number(), typed));
        assertThat(order.lines().get(0).manualPrice()).isTrue();

        DocumentView more =
                documents.changeLine(
                        order.id(), order.version(), 10, NewLine.of("I1", number("5")));

        assertThat(priced(more.lines().get(0))).isEqualTo("70 / 0");
        assertThat(more.lines().get(0).manualPrice()).isTrue();
        assertThat(documents.removeLine(order.id(), more.version(), 10).amount())
                .isEqualByComparingTo("0");
    }

    @Test
    void aQuoteBecomesAnOrderAndTheOrderAnInvoiceAtTheSamePrices() {
        DocumentView quote =
                documents.create(
                        NewDocument.of(
                                DocumentKind.QUOTE, c1.number(), NewLine.of("I1", number("20"))));
        activation.deactivate(Shop.CP1);

        DocumentView order = documents.convert(quote.id(), quote.version());
        DocumentView invoice = documents.convert(order.id(), order.version());

        assertThat(order.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(order.sourceNumber()).isEqualTo(quote.number());
        assertThat(invoice.kind()).isEqualTo(DocumentKind.INVOICE);
        assertThat(invoice.status()).isEqualTo(DocumentStatus.POSTED);
        assertThat(invoice.postingDate()).isEqualTo("2026-03-16");
        assertThat(priced(invoice.lines().get(0))).isEqualTo("80 / 15");
        assertThat(invoice.amount()).isEqualByComparingTo("1360");
        assertThat(documents.find(quote.id()).orElseThrow().status())
                .isEqualTo(DocumentStatus.CONVERTED);
        assertThatThrownBy(() -> documents.convert(invoice.id(), invoice.version()))
                .hasMessageContaining("pricing.document-not-convertible");
    }

    @Test
    void cancelsOnceAndChangesOnlyTheVersionThatWasRead() {
        DocumentView order = documents.create(order("10"));

        DocumentView cancelled = documents.cancel(order.id(), order.version());

        assertThat(cancelled.status()).isEqualTo(DocumentStatus.CANCELLED);
        assertThatThrownBy(() -> documents.cancel(order.id(), order.version()))
                .hasMessageContaining("pricing.document-stale");
        assertThatThrownBy(
                        () ->
                                documents.addLine(
                                        order.id(),
                                        cancelled.version(),
                                        NewLine.of("I1", BigDecimal.ONE)))
                .hasMessageContaining("pricing.document-not-open");
    }

    @Test
    void makesManyOrdersAtOnceInTheirOrder() {
        List<NewDocument> many = new ArrayList<>();
        for (int i = 1; i <= 250; i++) {
            many.add(order(Integer.toString(i)));
        }

        List<DocumentRow> rows = documents.createAll(many);

        assertThat(rows).hasSize(250);
        assertThat(rows.get(8).amount()).isEqualByComparingTo("900");
        assertThat(rows.get(9).amount()).isEqualByComparingTo("800");
        assertThat(rows.get(249).amount()).isEqualByComparingTo("17000");
        assertThat(documents.list(ListRequest.first(10).with("kind", "ORDER")).total())
                .isEqualTo(250);
        assertThat(documents.totals(ListRequest.first(1)).documents()).isEqualTo(250);
    }

    @Test
    void answersWhatACustomerWouldPayWithoutStoringAnything() {
        PriceAnswer answer =
                documents.ask(
                        new PriceQuestion(c1.number(), "I1", null, "BOX", number("2"), null, null));

        assertThat(answer.unitPrice()).isEqualByComparingTo("1000");
        assertThat(answer.unit()).isEqualTo("BOX");
        assertThat(answer.discountPct()).isEqualByComparingTo("15");
        assertThat(answer.amountWithVat()).isEqualByComparingTo("2125");
        assertThat(documents.list(ListRequest.first(1)).total()).isZero();
    }

    @Test
    void refusesWhatDoesNotExistByName() {
        assertThatThrownBy(
                        () ->
                                documents.create(
                                        NewDocument.of(
                                                DocumentKind.ORDER,
                                                c1.number(),
                                                NewLine.of("NIX", BigDecimal.ONE))))
                .hasMessageContaining("pricing.item-unknown");
        assertThatThrownBy(() -> documents.create(NewDocument.of(DocumentKind.ORDER, "NIX")))
                .hasMessageContaining("pricing.customer-unknown");
        assertThatThrownBy(() -> documents.create(order("10").taggedWith("CP9")))
                .hasMessageContaining("pricing.campaign-not-found");
        assertThatThrownBy(() -> ordered("0")).hasMessageContaining("pricing.quantity-zero");
    }
}
