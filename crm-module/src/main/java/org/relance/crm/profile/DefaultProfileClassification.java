package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfileClassification;
import org.relance.crm.api.ProfileQuery;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.ProfileValues;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultProfileClassification implements ProfileClassification {

    /** Ids of contacts in a block, so that nobody waits long for a row that it writes. */
    private static final long BLOCK = 20_000;

    @Inject QuestionnaireRepository questionnaires;
    @Inject LineReader lines;
    @Inject ClassificationRepository repository;
    @Inject @Any Instance<ProfileValues> modules;

    @Override
    public List<Long> questions(String questionnaire) {
        if (questionnaire != null && questionnaires.find(questionnaire).isEmpty()) {
            throw DomainException.notFound("crm.questionnaire-not-found", questionnaire);
        }
        return new RatingCircles(lines.rates()).inOrder(lines.automatic(questionnaire));
    }

    @Override
    public Block classify(long questionId, long afterContactId, LocalDate day) {
        List<ProfileQuestion> found = lines.question(questionId);
        if (found.isEmpty() || !found.get(0).automatic()) {
            // Somebody took the question or its rule away while the job ran.
            return new Block(afterContactId, false);
        }
        if (afterContactId == 0) {
            count(found.get(0), day);
        }
        long last = afterContactId + BLOCK;
        repository.write(questionId, afterContactId, last, day);
        return new Block(last, last < repository.lastContact());
    }

    private void count(ProfileQuestion question, LocalDate day) {
        ContactType type = questionnaires.of(question.id()).contactType();
        ProfileRule rule = question.rule();
        repository.clear(question.id());
        if (rule.source() == ProfileSource.RATING) {
            Set<Long> rated = lines.rates().getOrDefault(question.id(), Set.of());
            if (!rated.isEmpty()) {
                repository.rate(question.id(), type, rated, rule.minAnsweredPct());
            }
        } else {
            repository.count(
                    question.id(), type, query(rule.source()), ProfilePeriod.of(rule, day));
        }
        repository.range(question);
        repository.classifiedOn(question.id(), day);
    }

    private ProfileQuery query(ProfileSource source) {
        return modules.stream()
                .flatMap(module -> module.of(source).stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                DomainException.conflict(
                                        "crm.profile-source-missing", source.name()));
    }
}
