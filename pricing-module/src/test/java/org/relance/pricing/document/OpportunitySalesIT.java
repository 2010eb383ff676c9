package org.relance.pricing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityStages;
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

/** Case 102: a stage that requires a quote, with the quotes that there are. */
@ExtendWith(RelanceExtension.class)
class QuotesOfOpportunitiesIT {

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

    @Test
    void campaignAndSalespersonGoFromTheOpportunityToTheInvoice() {
        shop.open();
        salespeople.create(SalespersonDetails.of("NB", "Nadia Benali"));
        CustomerView customer = shop.customer("Vert Horizon");
        OpportunityView sale =
                opportunities.create(
                        new OpportunityDetails(
                                "Serre",
                                customer.contactId(),
                                Shop.CP1,
                                null,
                                "NB",
                                null,
                                null,
                                BigDecimal.TEN,
                                null,
                                null,
                                null));

        DocumentView quote = document(DocumentKind.QUOTE, customer, sale);
        DocumentView order = documents.convert(quote.id(), quote.version());
        DocumentView invoice = documents.convert(order.id(), order.version());

        for (DocumentView document : List.of(quote, order, invoice)) {
            assertThat(document.campaignId()).as(document.number()).isEqualTo(Shop.CP1);
            assertThat(document.opportunityNumber()).isEqualTo(sale.number());
            assertThat(document.salespersonCode()).isEqualTo("NB");
        }
    }
}
