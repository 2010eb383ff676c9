package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.crm.api.Channel;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.event.InvoicePosted;

/**
 * Logs a posted invoice to its campaign: the one that the document names, else the one of the
 * customer's that is active on the posting date (domain.md, sections 0.5 and 6).
 */
@ApplicationScoped
class InvoiceLog {

    /** The document type of its interactions and of their campaign entry. */
    static final String INVOICE = "INVOICE";

    private static final String LOGGED =
            "select count(*) from crm_interaction where contact_id = :contact"
                    + " and document_type = 'INVOICE' and document_no in (:invoice, :order)"
                    + " and postponed = false";

    @Inject CampaignActivation activation;
    @Inject Customers customers;
    @Inject Interactions interactions;
    @Inject Database database;

    void posted(@Observes InvoicePosted invoice) {
        Optional<Long> campaign = campaign(invoice);
        Optional<Long> contact = customers.find(invoice.customerId()).map(CustomerView::contactId);
        if (campaign.isPresent() && contact.isPresent() && !logged(contact.get(), invoice)) {
            interactions.log(interaction(contact.get(), campaign.get(), invoice));
        }
    }

    private Optional<Long> campaign(InvoicePosted invoice) {
        return invoice.campaignId() != null
                ? Optional.of(invoice.campaignId())
                : activation.activeFor(invoice.customerId(), invoice.postingDate()).stream()
                        .findFirst();
    }

    private boolean logged(long contact, InvoicePosted invoice) {
        return database.ask(
                        h ->
                                h.createQuery(LOGGED)
                                        .bind("contact", contact)
                                        .bind("invoice", invoice.number())
                                        .bind("order", invoice.orderNumber())
                                        .mapTo(Long.class)
                                        .one())
                > 0;
    }

    private static NewInteraction interaction(long contact, long campaign, InvoicePosted invoice) {
        return new NewInteraction(
                contact,
                Channel.INVOICE,
                invoice.number(),
                campaign,
                null,
                null,
                null,
                invoice.postingDate(),
                null,
                "US",
                null,
                0,
                false,
                false,
                false,
                null,
                INVOICE,
                invoice.number());
    }
}
