package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
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
class DefaultInteractionTemplates implements InteractionTemplates {

    private static final String SUBJECT = "interaction-template";

    @Inject TemplateRepository repository;
    @Inject Codes codes;
    @Inject Trail trail;

    @Override
    public ListPage<InteractionTemplateView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public List<InteractionTemplateView> choosable() {
        return repository.choosable();
    }

    @Override
    public Optional<InteractionTemplateView> find(String code) {
        return repository.find(code).map(InteractionTemplate::view);
    }

    @Override
    public InteractionTemplateView require(String code, String field) {
        InteractionTemplateView found =
                find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.interaction-template-unknown", field, code));
        if (found.blocked()) {
            throw DomainException.invalid("crm.interaction-template-blocked", field, code);
        }
        return found;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public InteractionTemplateView create(InteractionTemplateDetails details) {
        InteractionTemplate template = new InteractionTemplate(details);
        String code = template.code();
        codes.require(CodeKind.INTERACTION_GROUP, template.groupCode(), "groupCode");
        if (repository.find(code).isPresent()) {
            throw DomainException.conflict("crm.interaction-template-exists", code);
        }
        repository.add(template);
        InteractionTemplateView created = template.view();
        trail.record(SUBJECT, created.id(), code, "created", created.description());
        return created;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public InteractionTemplateView change(
            String code, int version, InteractionTemplateDetails details) {
        InteractionTemplate template = known(code, version);
        InteractionTemplateView before = template.view();
        template.apply(details);
        if (!Objects.equals(before.groupCode(), template.groupCode())) {
            codes.require(CodeKind.INTERACTION_GROUP, template.groupCode(), "groupCode");
        }
        repository.flush();
        InteractionTemplateView after = template.view();
        trail.record(SUBJECT, after.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        InteractionTemplate template = known(code, version);
        InteractionTemplateView gone = template.view();
        repository.remove(template);
        trail.record(SUBJECT, gone.id(), code, "deleted", gone.description());
    }

    private InteractionTemplate known(String code, int version) {
        InteractionTemplate found =
                repository
                        .find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.interaction-template-not-found", code));
        if (found.view().version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        return found;
    }
}
