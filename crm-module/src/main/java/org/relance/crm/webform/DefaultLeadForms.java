package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.LeadFormRow;
import org.relance.crm.api.LeadFormView;
import org.relance.crm.api.LeadForms;
import org.relance.crm.rule.PublicLinks;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultLeadForms implements LeadForms {

    @Inject FormRepository repository;
    @Inject FormRules rules;
    @Inject PublicLinks links;
    @Inject Contacts contacts;
    @Inject Trail trail;

    @Override
    public ListPage<LeadFormRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<LeadFormView> find(long id) {
        return repository.find(id).map(this::view);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public LeadFormView create(LeadFormDetails typed) {
        LeadFormDetails details = rules.settled(typed, null);
        if (repository.findByCode(details.code()).isPresent()) {
            throw DomainException.conflict("crm.form-exists", details.code());
        }
        repository.insert(FormRow.of(0, 0, details.consentText() == null ? 0 : 1, details));
        FormRow created = repository.findByCode(details.code()).orElseThrow();
        return noted(created, "created", details.title());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public LeadFormView change(long id, int version, LeadFormDetails typed) {
        FormRow before = known(id);
        if (before.version() != version) {
            throw stale(before);
        }
        LeadFormDetails details = rules.settled(typed, before.details());
        boolean reworded =
                details.consentText() != null
                        && !Objects.equals(details.consentText(), before.consentText());
        int wording = before.consentVersion() + (reworded ? 1 : 0);
        if (!repository.update(FormRow.of(id, version, wording, details))) {
            throw stale(before);
        }
        String changes = Changes.between(before.details(), details);
        return changes.isEmpty() ? view(known(id)) : noted(known(id), "changed", changes);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(long id, int version) {
        FormRow form = known(id);
        if (form.version() != version) {
            throw stale(form);
        }
        if (repository.leads(id) > 0) {
            throw DomainException.conflict("crm.form-in-use", form.code());
        }
        if (!repository.delete(id, version)) {
            throw stale(form);
        }
        trail.record(TRAIL, id, form.code(), "deleted", form.title());
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public String link(long id, long campaignId, Long contactId) {
        FormRow form = known(id);
        rules.requireCampaign(campaignId);
        if (contactId != null && contacts.find(contactId).isEmpty()) {
            throw DomainException.invalid(
                    "crm.contact-unknown", "contactId", Long.toString(contactId));
        }
        String tag = new LinkTag(campaignId, contactId).signed(links.signer());
        return address(form) + "?c=" + tag;
    }

    private FormRow known(long id) {
        return repository
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.form-not-found", id));
    }

    private static DomainException stale(FormRow form) {
        return DomainException.stale("crm.changed-meanwhile", form.code());
    }

    private LeadFormView view(FormRow form) {
        return form.view(repository.leads(form.id()), address(form));
    }

    private LeadFormView noted(FormRow form, String action, String detail) {
        trail.record(TRAIL, form.id(), form.code(), action, detail);
        return view(form);
    }

    /** Where people outside find a form. */
    private String address(FormRow form) {
        return links.address("/forms/" + form.code());
    }
}
