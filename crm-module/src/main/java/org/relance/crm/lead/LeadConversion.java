package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.Customers;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.kernel.DomainException;

/** Makes of a lead what it becomes. Joins the transaction of the facade: all or nothing. */
@ApplicationScoped
class LeadConversion {

    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Opportunities opportunities;

    LeadResult convert(LeadView lead, ConvertLead how) {
        ContactView contact = contact(lead, how);
        Long customer = how.customer() ? customer(contact.id()) : null;
        Long opportunity = how.opportunity() == null ? null : opportunity(lead, how, contact);
        Long company =
                contact.details().type() == ContactType.COMPANY
                        ? Long.valueOf(contact.id())
                        : contact.details().companyId();
        return new LeadResult(contact.id(), company, customer, opportunity);
    }

    private ContactView contact(LeadView lead, ConvertLead how) {
        if (how.contactId() == null) {
            return created(lead, how);
        }
        if (how.companyId() != null) {
            throw DomainException.invalid("crm.lead-company-of-contact", "companyId");
        }
        ContactView known = known(how.contactId(), "crm.contact-unknown", "contactId");
        refuseIfBlocked(known);
        return known;
    }

    private ContactView created(LeadView lead, ConvertLead how) {
        LeadDetails details = lead.details();
        boolean companyOnly = lead.name().equals(details.companyName()) && !named(details);
        if (companyOnly) {
            return how.companyId() == null
                    ? contacts.create(filled(ContactDetails.company(lead.name()), details))
                    : company(how.companyId());
        }
        ContactDetails person =
                filled(
                        ContactDetails.person(lead.name()).named(lead.name(), details.person()),
                        details);
        return contacts.create(person.at(companyOf(details, how)));
    }

    private static boolean named(LeadDetails details) {
        return details.person().firstName() != null
                || details.person().middleName() != null
                || details.person().surname() != null;
    }

    /** Company of the new person, null for none. */
    private Long companyOf(LeadDetails details, ConvertLead how) {
        if (how.companyId() != null) {
            return company(how.companyId()).id();
        }
        if (details.companyName() == null || how.withoutCompany()) {
            return null;
        }
        ContactDetails company = ContactDetails.company(details.companyName());
        Classification held = classification(details);
        return contacts.create(company.with(details.address()).with(held)).id();
    }

    private ContactView company(long id) {
        ContactView company = known(id, "crm.company-unknown", "companyId");
        if (company.details().type() != ContactType.COMPANY) {
            throw DomainException.invalid("crm.company-unknown", "companyId", id);
        }
        refuseIfBlocked(company);
        return company;
    }

    private static ContactDetails filled(ContactDetails contact, LeadDetails lead) {
        return contact.with(lead.address())
                .with(new Communication(lead.phone(), lead.mobile(), lead.email(), null, null))
                .with(classification(lead));
    }

    private static Classification classification(LeadDetails lead) {
        return new Classification(
                lead.territoryCode(),
                lead.languageCode(),
                null,
                lead.salespersonCode(),
                null,
                null,
                null,
                null);
    }

    private ContactView known(long id, String code, String field) {
        return contacts.find(id).orElseThrow(() -> DomainException.invalid(code, field, id));
    }

    private static void refuseIfBlocked(ContactView contact) {
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
    }

    /** The customer that the contact or its company is, made now where it is none. */
    private long customer(long contactId) {
        return customers
                .ofContact(contactId)
                .orElseGet(() -> customers.createFromContact(contactId, CustomerDetails.DEFAULT))
                .id();
    }

    private long opportunity(LeadView lead, ConvertLead how, ContactView contact) {
        boolean tagged = !how.opportunity().withoutCampaign();
        OpportunityDetails wanted =
                new OpportunityDetails(
                        how.opportunity().description(),
                        contact.id(),
                        tagged ? lead.details().campaignId() : null,
                        null,
                        lead.details().salespersonCode(),
                        null,
                        how.opportunity().cycleCode(),
                        how.opportunity().estimatedValue(),
                        null,
                        how.opportunity().estimatedClose(),
                        null);
        try {
            return opportunities.create(wanted).id();
        } catch (DomainException e) {
            throw aboutCampaign(e);
        }
    }

    /** A campaign that is refused is left off by another field than the one it stands in. */
    private static DomainException aboutCampaign(DomainException refusal) {
        return "campaignId".equals(refusal.field())
                ? DomainException.invalid(
                        refusal.code(), "withoutCampaign", refusal.arguments().toArray())
                : refusal;
    }
}
