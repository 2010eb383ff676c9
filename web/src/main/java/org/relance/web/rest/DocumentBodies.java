package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.NewDocument;

/** Finds the numbers behind the ids of a {@link DocumentBody}. */
@RequestScoped
public class DocumentBodies {

    @Inject Customers customers;
    @Inject Contacts contacts;
    @Inject CampaignActivation campaigns;

    /** The document as the facade takes it. */
    public NewDocument of(DocumentBody body) {
        return new NewDocument(
                body.kind(),
                body.customerId() == null ? body.customerNumber() : customer(body.customerId()),
                body.contactId() == null ? body.contactNumber() : contact(body.contactId()),
                body.orderDate(),
                body.postingDate(),
                body.currencyCode(),
                body.campaignId() == null ? body.campaignNumber() : campaign(body.campaignId()),
                body.opportunityNumber(),
                body.salespersonCode(),
                body.externalRef(),
                body.lines());
    }

    private String customer(long id) {
        return customers
                .find(id)
                .map(CustomerView::number)
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "pricing.customer-unknown", "customerId", id));
    }

    private String contact(long id) {
        return contacts.find(id)
                .map(ContactView::number)
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "pricing.contact-not-found", "contactId", id));
    }

    private String campaign(long id) {
        return campaigns.state(id).campaignNumber();
    }
}
