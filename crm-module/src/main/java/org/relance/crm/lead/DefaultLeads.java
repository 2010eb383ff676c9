package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.OpportunityCampaigns;
import org.relance.crm.consent.LeadConsents;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
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
class DefaultLeads implements Leads {

    @Inject LeadRepository repository;
    @Inject LeadRules rules;
    @Inject LeadMatches matches;
    @Inject LeadClaims claims;
    @Inject LeadConversion conversion;
    @Inject LeadConsents consents;
    @Inject @Any Instance<OpportunityCampaigns> campaigns;
    @Inject NumberSeries numbers;
    @Inject MyAccount account;
    @Inject CurrentActor actor;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public ListPage<LeadRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public List<LeadCount> counts(ListRequest request) {
        return repository.counts(request);
    }

    @Override
    public Optional<LeadView> find(long id) {
        return repository.view(id);
    }

    @Override
    public List<LeadMatch> similar(long id) {
        return matches.of(repository.get(id));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public LeadView create(LeadDetails typed) {
        LeadDetails details = rules.settled(withSalesperson(typed), null);
        Lead lead = new Lead(numbers.next(TRAIL), clock.now());
        lead.apply(details, clock.now());
        repository.add(lead);
        return noted(repository.get(lead.id()), "created", lead.name());
    }

    private LeadDetails withSalesperson(LeadDetails typed) {
        String named = typed.salespersonCode();
        return named != null && !named.isBlank()
                ? typed
                : typed.of(typed.campaignId(), account.salesperson().orElse(null));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public LeadView change(long id, int version, LeadDetails typed) {
        LeadView before = read(id, version);
        LeadClaims.refuseIfConverted(before);
        LeadDetails details = rules.settled(typed, before.details());
        Lead lead = repository.entity(id, version);
        lead.apply(details, clock.now());
        repository.flush(lead);
        LeadView after = repository.get(id);
        String changes = Changes.between(before.details(), after.details());
        return changes.isEmpty() ? after : noted(after, "changed", changes);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public int assign(Collection<Long> ids, String salespersonCode) {
        String code = Fields.required(salespersonCode, 20, "salespersonCode");
        int assigned = repository.assign(ids, rules.salesperson(code, null), clock.now());
        notedMany("assigned", assigned, code);
        return assigned;
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public int disqualify(Collection<Long> ids, String reasonCode) {
        String code = Fields.required(reasonCode, 20, "reasonCode");
        int changed = repository.disqualify(ids, rules.reason(code, null), clock.now());
        notedMany("disqualified", changed, code);
        return changed;
    }

    private void notedMany(String action, int count, String code) {
        if (count > 0) {
            trail.record(TRAIL, null, null, action, count + ": " + code);
        }
    }

    @Override
    public void requireCampaign(long id) {
        Long campaign = repository.get(id).details().campaignId();
        if (campaign != null) {
            campaigns.forEach(known -> known.require(campaign, clock.today()));
        }
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public LeadView convert(long id, int version, ConvertLead how) {
        LeadResult result = conversion.convert(claims.claim(id, version), how);
        claims.settle(id, result, actor.get().username(), clock.now());
        consents.carryOver(id, result.contactId());
        LeadView converted = repository.get(id);
        return noted(converted, "converted", converted.outcome().contactNumber());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(long id, int version) {
        LeadView lead = read(id, version);
        repository.remove(repository.entity(id, version));
        trail.forget(TRAIL, id);
        noted(lead, "deleted", "");
    }

    /** The lead as its reader saw it. */
    private LeadView read(long id, int version) {
        LeadView lead = repository.get(id);
        if (lead.version() != version) {
            LeadClaims.refuseIfConverted(lead);
            throw DomainException.stale("crm.changed-meanwhile", lead.number());
        }
        return lead;
    }

    private LeadView noted(LeadView lead, String action, String detail) {
        trail.record(TRAIL, lead.id(), lead.number(), action, detail);
        return lead;
    }
}
