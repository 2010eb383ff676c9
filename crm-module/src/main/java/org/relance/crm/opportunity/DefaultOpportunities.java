package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.Salespeople;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultOpportunities implements Opportunities {

    private static final String SUBJECT = "opportunity";

    @Inject OpportunityRepository repository;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public ListPage<OpportunityView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<OpportunityView> find(long id) {
        return repository.view(id);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView create(OpportunityDetails details) {
        ContactView contact = contact(Fields.required(details.contactId(), "contactId"));
        salespeople.require(details.salespersonCode(), "salespersonCode");
        Long companyId =
                contact.details().type() == ContactType.COMPANY
                        ? Long.valueOf(contact.id())
                        : contact.details().companyId();
        Opportunity opportunity =
                new Opportunity(
                        numbers.next(SUBJECT), contact.id(), companyId, day(details.createdOn()));
        opportunity.apply(details);
        repository.add(opportunity);
        return noted(opportunity, "created", details.description());
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView change(long id, int version, OpportunityDetails details) {
        Opportunity opportunity = known(id, version);
        OpportunityView before = view(opportunity);
        salespeople.require(details.salespersonCode(), "salespersonCode");
        opportunity.apply(details);
        repository.flush();
        return noted(opportunity, "changed", Changes.between(before, view(opportunity)));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView win(long id, int version, CloseOpportunity how) {
        Opportunity opportunity = known(id, version);
        opportunity.win(closeCode(how), how.value(), day(how.on()));
        repository.flush();
        if (customers.ofContact(opportunity.contactId()).isEmpty()) {
            customers.createFromContact(opportunity.contactId(), CustomerDetails.DEFAULT);
        }
        return noted(opportunity, "won", how.closeCode());
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView lose(long id, int version, CloseOpportunity how) {
        Opportunity opportunity = known(id, version);
        opportunity.lose(closeCode(how), day(how.on()));
        repository.flush();
        return noted(opportunity, "lost", how.closeCode());
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void delete(long id, int version) {
        Opportunity opportunity = known(id, version);
        if (opportunity.status() == OpportunityStatus.IN_PROGRESS) {
            throw DomainException.conflict("crm.opportunity-in-progress", opportunity.number());
        }
        repository.remove(opportunity);
        trail.record(SUBJECT, id, opportunity.number(), "deleted", "");
    }

    private String closeCode(CloseOpportunity how) {
        codes.require(CodeKind.CLOSE_CODE, how.closeCode(), "closeCode");
        return Fields.optional(how.closeCode(), 20, "closeCode");
    }

    private LocalDate day(LocalDate given) {
        return given == null ? clock.today() : given;
    }

    private ContactView contact(long id) {
        ContactView contact =
                contacts.find(id)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown", "contactId", id));
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
        return contact;
    }

    private Opportunity known(long id, int version) {
        Opportunity opportunity =
                repository
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.opportunity-not-found", id));
        if (opportunity.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", opportunity.number());
        }
        return opportunity;
    }

    private OpportunityView noted(Opportunity opportunity, String action, String detail) {
        trail.record(SUBJECT, opportunity.id(), opportunity.number(), action, detail);
        return view(opportunity);
    }

    private OpportunityView view(Opportunity opportunity) {
        return repository.view(opportunity.id()).orElseThrow();
    }
}
