package org.relance.marketing.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.Segments;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.api.NewLine;
import org.relance.pricing.api.PricingSetup;
import org.relance.pricing.api.VatSetup;
import org.relance.pricing.api.VatType;
import org.relance.test.RelanceExtension;

/** What a posted invoice leaves at the campaign (domain.md §0.5 and §6; cases 89 and 90). */
@ExtendWith(RelanceExtension.class)
class InvoiceLogIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate WITHIN = LocalDate.of(2026, 3, 16);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 1);

    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject CampaignEntries entries;
    @Inject Interactions interactions;
    @Inject Documents documents;
    @Inject Customers customers;
    @Inject Items items;
    @Inject PricingSetup setup;
    @Inject World world;

    private long k1;
    private CustomerView c1;
    private long cp1;

    @BeforeEach
    void fixture() {
        world.code("vat-bus-group", "DOM", "Domestic", 1);
        setup.put(new VatSetup("DOM", "STD", VatType.NORMAL, new BigDecimal("25")));
        items.create(
                new ItemDetails(
                        "I1",
                        "Terreau",
                        "PCS",
                        "",
                        new BigDecimal(100),
                        false,
                        "",
                        new BigDecimal(60),
                        "STD",
                        "",
                        false,
                        List.of(),
                        List.of()));
        k1 = world.company("K1");
        c1 = customers.createFromContact(k1, CustomerDetails.DEFAULT);
        cp1 = active("CP1", END);
    }

    /** A campaign that begins in March 2026, with C1 in its target group. */
    private long active(String number, LocalDate end) {
        long campaign = campaigns.create(number, CampaignDetails.of(number, START, end)).id();
        long segment = segments.create("S" + number, SegmentDetails.of(number, campaign)).id();
        lines.add(segment, List.of(k1));
        activations.activate(campaign);
        return campaign;
    }

    private DocumentView post(LocalDate on, String campaign) {
        NewDocument invoice =
                NewDocument.of(DocumentKind.INVOICE, c1.number(), NewLine.of("I1", BigDecimal.ONE))
                        .orderedOn(on);
        return documents.create(campaign == null ? invoice : invoice.taggedWith(campaign));
    }

    private List<InteractionView> logged(long campaign) {
        return interactions
                .list(ListRequest.first(10).with("campaign", Long.toString(campaign)))
                .rows();
    }

    @Test
    void case89AnInvoiceWithinThePeriodIsLoggedOnce() {
        DocumentView invoice = post(WITHIN, null);

        assertThat(logged(cp1))
                .extracting(
                        InteractionView::contactId,
                        InteractionView::channel,
                        InteractionView::documentNo,
                        InteractionView::businessDate)
                .containsExactly(tuple(k1, Channel.INVOICE, invoice.number(), WITHIN));
        assertThat(entries.ofCampaign(cp1))
                .extracting(CampaignEntryRow::documentType, CampaignEntryRow::interactions)
                .containsExactly(tuple("INVOICE", 1));
    }

    @Test
    void case89AnInvoiceAfterThePeriodIsNot() {
        post(AFTER, null);

        assertThat(logged(cp1)).isEmpty();
        assertThat(entries.ofCampaign(cp1)).isEmpty();
    }

    @Test
    void case89NeitherOneOfADeactivatedCampaign() {
        activations.deactivate(cp1);

        post(WITHIN, null);

        assertThat(logged(cp1)).isEmpty();
    }

    @Test
    void case89NeitherWhatIsLoggedForItsOrderAlready() {
        NewDocument ordered =
                NewDocument.of(DocumentKind.ORDER, c1.number(), NewLine.of("I1", BigDecimal.ONE));
        DocumentView order = documents.create(ordered.taggedWith("CP1"));
        interactions.log(byHand(order.number()));

        documents.convert(order.id(), order.version());

        assertThat(logged(cp1))
                .extracting(InteractionView::documentNo)
                .containsExactly(order.number());
    }

    private NewInteraction byHand(String orderNumber) {
        return new NewInteraction(
                k1,
                Channel.INVOICE,
                "Facture",
                cp1,
                null,
                null,
                null,
                WITHIN,
                null,
                "US",
                null,
                0,
                false,
                false,
                false,
                null,
                "INVOICE",
                orderNumber);
    }

    @Test
    void case90ABlankEndIsOpen() {
        activations.deactivate(cp1);
        long open = active("CP3", null);

        post(AFTER, null);

        assertThat(logged(open)).hasSize(1);
    }

    @Test
    void case90TheTagOfTheDocumentGoesFirst() {
        long cp2 = active("CP2", END);

        post(WITHIN, "CP1");

        assertThat(logged(cp1)).hasSize(1);
        assertThat(logged(cp2)).isEmpty();
    }

    @Test
    void ofTwoTheOneThatWasActivatedLastGetsIt() {
        world.sql(
                "update prc_campaign set activated_at = {ts '2026-02-01 08:00:00'}"
                        + " where campaign_id = "
                        + cp1);
        long cp2 = active("CP2", END);

        post(WITHIN, null);

        assertThat(logged(cp1)).isEmpty();
        assertThat(logged(cp2)).hasSize(1);
    }
}
