package org.relance.pricing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityEntry;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.pricing.Shop;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.api.NewLine;
import org.relance.test.RelanceExtension;

/** Opportunities with their quotes, orders and invoices (domain.md, section 10). */
@ExtendWith(RelanceExtension.class)
class OpportunitySalesIT {

    private static final CloseOpportunity WON = CloseOpportunity.today(null);

    @Inject Documents documents;
    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject SalesCycles cycles;
    @Inject Shop shop;
    @Inject Salespeople salespeople;

    private static CycleStage stage(int number, boolean quoteRequired) {
        BigDecimal half = new BigDecimal(50);
        return new CycleStage(
                number, "Étape " + number, half, half, quoteRequired, false, null, null);
    }

    private OpportunityView begun(CustomerView customer) {
        cycles.create(
                new SalesCycleDetails(
                        "DEVIS",
                        "Avec devis",
                        ProbabilityCalculation.CHANCES,
                        false,
                        List.of(stage(1, false), stage(2, true))));
        OpportunityView opportunity =
                opportunities.create(
                        new OpportunityDetails(
                                "Serre",
                                customer.contactId(),
                                null,
                                null,
                                null,
                                null,
                                "DEVIS",
                                BigDecimal.TEN,
                                null,
                                LocalDate.of(2026, 6, 1),
                                null));
        return move(opportunity, OpportunityAction.FIRST);
    }

    private OpportunityView move(OpportunityView opportunity, OpportunityAction action) {
        return stages.move(
                opportunity.id(), opportunity.version(), MoveOpportunity.preset(action, null));
    }

    private DocumentView document(
            DocumentKind kind, CustomerView customer, OpportunityView opportunity) {
        return documents.create(
                new NewDocument(
                        kind,
                        customer.number(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        opportunity.number(),
                        null,
                        null,
                        List.of(NewLine.of("I1", BigDecimal.ONE))));
    }

    @Test
    void case102OnlyAQuoteThatStandsOpensTheStage() {
        shop.open();
        CustomerView customer = shop.customer("Vert Horizon");
        OpportunityView first = begun(customer);
        document(DocumentKind.ORDER, customer, first);
        DocumentView cancelled = document(DocumentKind.QUOTE, customer, first);
        documents.cancel(cancelled.id(), cancelled.version());
        assertThatThrownBy(() -> move(first, OpportunityAction.NEXT))
                .hasMessageContaining("crm.quote-required");

        document(DocumentKind.QUOTE, customer, first);

        assertThat(move(first, OpportunityAction.NEXT).stage()).isEqualTo(2);
    }

    private OpportunityView sale(CustomerView customer, Long campaign, String value) {
        return opportunities.create(
                new OpportunityDetails(
                        "Serre",
                        customer.contactId(),
                        campaign,
                        null,
                        "NB",
                        null,
                        null,
                        new BigDecimal(value),
                        null,
                        LocalDate.of(2999, 6, 1),
                        null));
    }

    private OpportunityView now(OpportunityView sale) {
        return opportunities.find(sale.id()).orElseThrow();
    }

    private CustomerView open() {
        shop.open();
        salespeople.create(SalespersonDetails.of("NB", "Nadia Benali"));
        return shop.customer("Vert Horizon");
    }

    @Test
    void campaignAndSalespersonGoFromTheOpportunityToTheInvoice() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, Shop.CP1, "10");

        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        DocumentView order = documents.convert(quote.id(), quote.version(), WON);
        DocumentView invoice = documents.convert(order.id(), order.version());

        for (DocumentView document : List.of(quote, order, invoice)) {
            assertThat(document.campaignId()).as(document.number()).isEqualTo(Shop.CP1);
            assertThat(document.opportunityNumber()).isEqualTo(sale.number());
            assertThat(document.salespersonCode()).isEqualTo("NB");
        }
    }

    /** The quote is for one item of 100. */
    @Test
    void case110AQuoteBecomesAnOrderWhenItsOpportunityIsWonAtItsTotal() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);

        DocumentView order = documents.convert(quote.id(), quote.version(), WON);

        assertThat(order.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(now(sale).status()).isEqualTo(OpportunityStatus.WON);
        assertThat(now(sale).estimatedValue()).isEqualByComparingTo("100");
    }

    @Test
    void case110AQuoteWaitsForItsOpportunityToBeWon() {
        CustomerView customer = open();
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale(customer, null, "40"));

        assertThatThrownBy(() -> documents.convert(quote.id(), quote.version()))
                .hasMessageContaining("pricing.opportunity-not-won");
    }

    @Test
    void case110WithItsOrderTheOpportunityIsLostAndKeepsItsValue() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        DocumentView order = documents.convert(quote.id(), quote.version(), WON);
        assertThat(documents.losesOpportunity(order.id())).isTrue();

        documents.cancel(order.id(), order.version());

        assertThat(now(sale).status()).isEqualTo(OpportunityStatus.LOST);
        assertThat(now(sale).estimatedValue()).isEqualByComparingTo("100");
        assertThat(now(sale).probabilityPct()).isZero();
        assertThat(stages.entries(sale.id()))
                .extracting(OpportunityEntry::action, OpportunityEntry::active)
                .containsExactly(
                        tuple(OpportunityAction.LOST, true), tuple(OpportunityAction.WON, false));
    }

    @Test
    void anOrderBesideAnotherDoesNotLoseTheOpportunity() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        DocumentView order = documents.convert(quote.id(), quote.version(), WON);
        document(DocumentKind.ORDER, customer, sale);

        documents.cancel(order.id(), order.version());

        assertThat(now(sale).status()).isEqualTo(OpportunityStatus.WON);
    }

    @Test
    void theInvoicesSayWhatAWonOpportunityBrought() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        DocumentView order = documents.convert(quote.id(), quote.version(), WON);
        DocumentView larger =
                documents.changeLine(
                        order.id(),
                        order.version(),
                        order.lines().get(0).lineNo(),
                        NewLine.of("I1", new BigDecimal(3)));

        documents.convert(larger.id(), larger.version());

        assertThat(now(sale).estimatedValue()).isEqualByComparingTo("300");
        assertThat(stages.entries(sale.id()).get(0).estimatedValue()).isEqualByComparingTo("300");
    }

    @Test
    void anOpportunityHasOneQuoteThatStands() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView cancelled = document(DocumentKind.QUOTE, customer, sale);
        documents.cancel(cancelled.id(), cancelled.version());
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);

        assertThat(quote.orderDate()).isEqualTo(LocalDate.of(2999, 6, 1));
        assertThatThrownBy(() -> document(DocumentKind.QUOTE, customer, sale))
                .hasMessageContaining("pricing.opportunity-quoted");
    }

    @Test
    void anOpportunityThatIsNotInProgressHasNoQuote() {
        CustomerView customer = open();
        OpportunityView idle = sale(customer, null, "0");

        assertThatThrownBy(() -> document(DocumentKind.QUOTE, customer, idle))
                .hasMessageContaining("pricing.opportunity-not-in-progress");
    }

    @Test
    void theQuoteOfALostOpportunityBecomesNoOrder() {
        CustomerView customer = open();
        OpportunityView sale = sale(customer, null, "40");
        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        opportunities.lose(sale.id(), sale.version(), WON);

        assertThatThrownBy(() -> documents.convert(quote.id(), quote.version(), WON))
                .hasMessageContaining("pricing.opportunity-lost");
    }
}
