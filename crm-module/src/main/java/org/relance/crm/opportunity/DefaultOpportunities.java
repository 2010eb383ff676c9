package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
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

    @Inject OpportunityRepository repository;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject EntryRepository entries;
    @Inject OpportunityReferences references;
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
        LocalDate on = day(details.createdOn());
        Long segment = references.segment(details, null, on);
        Long cycle = references.cycle(details, null, false).map(SalesCycleView::id).orElse(null);
        Opportunity opportunity = new Opportunity(numbers.next(TRAIL), contact.id(), companyId, on);
        opportunity.apply(details, segment, cycle);
        repository.add(opportunity);
        return noted(opportunity, "created", details.description());
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView change(long id, int version, OpportunityDetails details) {
        Opportunity opportunity = repository.known(id, version);
        OpportunityView before = repository.get(id);
        salespeople.require(details.salespersonCode(), "salespersonCode");
        Long segment = references.segment(details, before.campaignId(), before.createdOn());
        Long cycle =
                references
                        .cycle(details, before.cycleCode(), before.stage() != null)
                        .map(SalesCycleView::id)
                        .orElse(null);
        opportunity.apply(details, segment, cycle);
        repository.flush(opportunity);
        entries.follow(id);
        return noted(opportunity, "changed", Changes.between(before, repository.get(id)));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView win(long id, int version, CloseOpportunity how) {
        Opportunity opportunity = repository.known(id, version);
        String reason = references.reason(CodeKind.CLOSE_CODE_WON, how.closeCode());
        opportunity.win(reason, how.value(), day(how.on()), lastChange(opportunity));
        repository.flush(opportunity);
        if (customers.ofContact(opportunity.contactId()).isEmpty()) {
            customers.createFromContact(opportunity.contactId(), CustomerDetails.DEFAULT);
        }
        return closed(opportunity, OpportunityAction.WON, reason, day(how.on()));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView lose(long id, int version, CloseOpportunity how) {
        Opportunity opportunity = repository.known(id, version);
        String reason = references.reason(CodeKind.CLOSE_CODE_LOST, how.closeCode());
        opportunity.lose(reason, day(how.on()), lastChange(opportunity));
        repository.flush(opportunity);
        return closed(opportunity, OpportunityAction.LOST, reason, day(how.on()));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView loseOrder(long id, CloseOpportunity how) {
        Opportunity opportunity = repository.current(id);
        String reason = references.reason(CodeKind.CLOSE_CODE_LOST, how.closeCode());
        opportunity.loseOrder(reason, day(how.on()), lastChange(opportunity));
        repository.flush(opportunity);
        return closed(opportunity, OpportunityAction.LOST, reason, day(how.on()));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void invoiced(long id, BigDecimal value) {
        Opportunity opportunity = repository.current(id);
        OpportunityView before = repository.get(id);
        if (opportunity.invoiced(value)) {
            repository.flush(opportunity);
            entries.follow(id);
            noted(opportunity, "changed", Changes.between(before, repository.get(id)));
        }
    }

    private OpportunityView closed(
            Opportunity opportunity, OpportunityAction end, String reason, LocalDate on) {
        String stageName = repository.get(opportunity.id()).stageName();
        entries.add(opportunity.entry(end, opportunity.stage(), stageName, on));
        return noted(opportunity, end.name().toLowerCase(Locale.ROOT), reason);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void delete(long id, int version) {
        Opportunity opportunity = repository.known(id, version);
        opportunity.refuseIfInProgress();
        repository.remove(opportunity);
        trail.record(TRAIL, id, opportunity.number(), "deleted", "");
    }

    private LocalDate lastChange(Opportunity opportunity) {
        return entries.lastChange(opportunity.id()).orElse(opportunity.createdOn());
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

    private OpportunityView noted(Opportunity opportunity, String action, String detail) {
        trail.record(TRAIL, opportunity.id(), opportunity.number(), action, detail);
        return repository.get(opportunity.id());
    }
}
