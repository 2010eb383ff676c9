package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relance.crm.api.AnswerChoice;
import org.relance.crm.api.AnswerFigures;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireRow;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultQuestionnaires implements Questionnaires {

    @Inject QuestionnaireRepository repository;
    @Inject LineReader reader;
    @Inject LineWriter writer;
    @Inject LineGuard guard;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public ListPage<QuestionnaireRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<QuestionnaireView> find(String code) {
        return code == null
                ? Optional.empty()
                : repository.find(code).map(head -> head.with(reader.of(head.id())));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public QuestionnaireView create(QuestionnaireDetails typed) {
        QuestionnaireDetails details = checked(typed);
        if (repository.find(details.code()).isPresent()) {
            throw DomainException.conflict("crm.questionnaire-exists", details.code());
        }
        guard.known(List.of(), details.questions());
        guard.ratings(details.questions());
        repository.insert(details);
        long id = known(details.code()).id();
        writer.replace(id, List.of(), details.questions());
        trail.record(TRAIL, id, details.code(), "created", details.description());
        return known(details.code());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public QuestionnaireView change(String code, int version, QuestionnaireDetails typed) {
        QuestionnaireView before = known(code);
        QuestionnaireDetails details = checked(typed);
        guard.known(before.questions(), details.questions());
        refuseIfStale(before, version);
        guard.free(before.questions(), details.questions());
        guard.single(details.questions());
        guard.ratings(details.questions());
        refuseIfAnswered(before, details);
        if (!repository.update(before.id(), version, details)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        writer.replace(before.id(), before.questions(), details.questions());
        QuestionnaireView after = known(code);
        trail.record(TRAIL, before.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    private static void refuseIfStale(QuestionnaireView read, int version) {
        if (read.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", read.code());
        }
    }

    private void refuseIfAnswered(QuestionnaireView before, QuestionnaireDetails now) {
        if (now.contactType() != null && now.contactType() != before.contactType()) {
            long others = repository.answeredByOthers(before.id(), now.contactType());
            if (others > 0) {
                throw DomainException.conflict("crm.profile-type-answered", before.code(), others);
            }
        }
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        QuestionnaireView gone = known(code);
        refuseIfStale(gone, version);
        guard.free(gone.questions(), List.of());
        writer.replace(gone.id(), gone.questions(), List.of());
        if (!repository.delete(gone.id(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        trail.record(TRAIL, gone.id(), code, "deleted", gone.description());
    }

    @Override
    public List<AnswerFigures> figures(String code) {
        return repository.figures(known(code).id());
    }

    @Override
    public List<AnswerChoice> answers() {
        return repository.answers();
    }

    private QuestionnaireView known(String code) {
        return find(code)
                .orElseThrow(() -> DomainException.notFound("crm.questionnaire-not-found", code));
    }

    private QuestionnaireDetails checked(QuestionnaireDetails typed) {
        return new QuestionnaireDetails(
                Fields.required(typed.code(), 20, "code").toUpperCase(Locale.ROOT),
                Fields.required(typed.description(), 100, "description"),
                typed.contactType(),
                typed.priority(),
                QuestionRules.checked(typed.questions(), clock.today()));
    }
}
