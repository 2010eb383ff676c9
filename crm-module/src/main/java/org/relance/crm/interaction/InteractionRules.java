package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.Channel;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.Salespeople;
import org.relance.crm.rule.CampaignCheck;
import org.relance.crm.rule.Costs;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** What an interaction must have before it is logged (domain.md, section 6). */
@ApplicationScoped
class InteractionRules {

    @Inject Contacts contacts;
    @Inject InteractionTemplates templates;
    @Inject Salespeople salespeople;
    @Inject CampaignCheck campaigns;
    @Inject MyAccount account;

    /** What a program logs: with a known contact and by a known way. */
    NewInteraction known(NewInteraction entry) {
        Fields.required(entry.channel(), "channel");
        openContact(entry);
        return checked(entry);
    }

    /** What a person tells, filled up from the template, the user and the contact. */
    NewInteraction complete(NewInteraction entry) {
        ContactView contact = openContact(entry);
        String code = Fields.required(entry.templateCode(), 20, "templateCode");
        InteractionTemplateView template = templates.require(code, "templateCode");
        NewInteraction filled = entry.by(salesperson(entry, contact)).from(template);
        Fields.required(filled.salespersonCode(), "salespersonCode");
        salespeople.require(filled.salespersonCode(), "salespersonCode");
        Fields.required(filled.businessDate(), "businessDate");
        return checked(filled);
    }

    /** What a person has told so far. */
    NewInteraction begun(NewInteraction entry) {
        openContact(entry);
        Fields.optional(entry.description(), 200, "description");
        Costs.unitCost(entry.unitCost());
        Costs.duration(entry.durationMin());
        Costs.initiatedBy(entry.initiatedBy());
        return entry.channel() == null ? entry.over(Channel.OTHER) : entry;
    }

    private String salesperson(NewInteraction entry, ContactView contact) {
        String typed = Fields.optional(entry.salespersonCode(), 20, "salespersonCode");
        return typed != null
                ? typed
                : account.salesperson()
                        .orElse(contact.details().classification().salespersonCode());
    }

    /** The contact, where it may be spoken to; a campaign that is named must be there. */
    private ContactView openContact(NewInteraction entry) {
        campaigns.require(entry.campaignId());
        if (entry.contactId() == 0) {
            throw DomainException.invalid("crm.required", "contactId");
        }
        ContactView contact =
                contacts.find(entry.contactId())
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown",
                                                "contactId",
                                                entry.contactId()));
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
        return contact;
    }

    private static NewInteraction checked(NewInteraction entry) {
        Fields.required(entry.description(), 200, "description");
        Costs.unitCost(entry.unitCost());
        Costs.duration(entry.durationMin());
        Costs.initiatedBy(entry.initiatedBy());
        return entry;
    }
}
