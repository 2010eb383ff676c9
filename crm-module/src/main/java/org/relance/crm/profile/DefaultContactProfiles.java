package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.ContactQuestionnaire;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.profile.GivenAnswers.Asked;
import org.relance.crm.profile.GivenAnswers.Given;
import org.relance.crm.profile.QuestionnaireRepository.Head;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultContactProfiles implements ContactProfiles {

    private static final Comparator<Head> FIRST =
            Comparator.comparing(Head::priority).thenComparing(Head::code);

    @Inject QuestionnaireRepository questionnaires;
    @Inject LineReader lines;
    @Inject GivenAnswers answers;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public List<ContactQuestionnaire> of(long contactId) {
        Asked contact = answers.contact(contactId);
        ContactStand stand = new ContactStand(answers.of(contactId), answers.values(contactId));
        Map<Long, List<ProfileQuestion>> questions = lines.all();
        return questionnaires.all().stream()
                .sorted(FIRST)
                .map(
                        head -> {
                            List<ProfileQuestion> asked =
                                    questions.getOrDefault(head.id(), List.of());
                            boolean there = head.fits(contact.type()) || stand.answersOne(asked);
                            return there ? stand.of(head, asked) : null;
                        })
                .filter(shown -> shown != null && !shown.questions().isEmpty())
                .toList();
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void answer(long contactId, Map<Long, ? extends Collection<Long>> typed) {
        Asked contact = answers.lock(contactId);
        if (contact.erased()) {
            throw DomainException.conflict("crm.contact-erased", contact.number());
        }
        List<Given> before = answers.of(contactId);
        new TreeMap<>(typed).forEach((question, given) -> answer(contact, before, question, given));
    }

    private void answer(
            Asked contact, List<Given> before, Long questionId, Collection<Long> typed) {
        ProfileQuestion question =
                lines.question(questionId).stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.profile-question-unknown", questionId));
        Set<Long> given = new LinkedHashSet<>(typed);
        AnswerRules.check(question, given);
        Set<Long> old =
                before.stream()
                        .filter(g -> g.questionId() == questionId)
                        .map(Given::answerId)
                        .collect(Collectors.toSet());
        if (old.equals(given)) {
            return;
        }
        if (!given.isEmpty()) {
            AnswerRules.checkAsked(contact, questionnaires.of(questionId));
        }
        LocalDate today = clock.today();
        answers.replace(contact.id(), question, given, today);
        trail.record(
                "contact",
                contact.id(),
                contact.number(),
                "profile-answered",
                question.description() + ": " + inWords(question, given));
    }

    private static String inWords(ProfileQuestion question, Set<Long> given) {
        return question.answers().stream()
                .filter(answer -> given.contains(answer.id()))
                .map(ProfileAnswer::description)
                .collect(Collectors.joining(", "));
    }
}
