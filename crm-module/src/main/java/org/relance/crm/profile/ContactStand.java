package org.relance.crm.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.ContactAnswer;
import org.relance.crm.api.ContactQuestion;
import org.relance.crm.api.ContactQuestionnaire;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.profile.GivenAnswers.Given;
import org.relance.crm.profile.QuestionnaireRepository.Head;

/** What a contact has answered. */
record ContactStand(List<Given> given, Map<Long, BigDecimal> values) {

    boolean answersOne(List<ProfileQuestion> asked) {
        return asked.stream().anyMatch(q -> !given(q).isEmpty());
    }

    private List<Given> given(ProfileQuestion question) {
        return given.stream().filter(g -> g.questionId() == question.id()).toList();
    }

    ContactQuestionnaire of(Head head, List<ProfileQuestion> asked) {
        return new ContactQuestionnaire(
                head.code(), head.description(), asked.stream().map(this::of).toList());
    }

    private ContactQuestion of(ProfileQuestion question) {
        List<Given> now = given(question);
        Set<Long> ids = now.stream().map(Given::answerId).collect(Collectors.toSet());
        LocalDate on = now.stream().map(Given::answeredOn).findFirst().orElse(null);
        boolean automatic = question.automatic();
        return new ContactQuestion(
                question.id(),
                question.description(),
                question.multiple(),
                automatic,
                automatic ? question.rule().source() : null,
                automatic ? values.get(question.id()) : null,
                on == null && automatic && values.containsKey(question.id())
                        ? question.classifiedOn()
                        : on,
                question.answers().stream()
                        .map(
                                a ->
                                        new ContactAnswer(
                                                a.id(),
                                                a.description(),
                                                a.priority(),
                                                ids.contains(a.id())))
                        .toList());
    }
}
