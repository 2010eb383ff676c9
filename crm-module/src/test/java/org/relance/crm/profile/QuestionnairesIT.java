package org.relance.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.AnswerFigures;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfilePoints;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

/** What a questionnaire may be, and what may become of it (domain.md §2). */
@ExtendWith(RelanceExtension.class)
class QuestionnairesIT {

    @Inject Questionnaires questionnaires;
    @Inject ContactProfiles profiles;
    @Inject Contacts contacts;

    private QuestionnaireView view;

    @BeforeEach
    void aQuestionnaire() {
        view =
                questionnaires.create(
                        details(
                                "portrait",
                                ProfileQuestion.of(
                                        "Jardin",
                                        ProfileAnswer.of("Terrasse"),
                                        ProfileAnswer.of("Pelouse")),
                                ProfileQuestion.of("Budget", ProfileAnswer.of("Petit"))));
    }

    private static QuestionnaireDetails details(String code, ProfileQuestion... questions) {
        return new QuestionnaireDetails(
                code, "Portrait du client", null, ProfilePriority.HIGH, List.of(questions));
    }

    private static ProfileQuestion ruled(Long id, ProfileRule rule, ProfileAnswer... answers) {
        return new ProfileQuestion(id, "Note", false, rule, List.of(answers), null);
    }

    private static ProfileRule rule(ProfileSource source, int decimals, String from, String to) {
        return new ProfileRule(
                source, ProfileMethod.DEFINED_VALUE, decimals, false, from, to, null, null);
    }

    private static ProfileRule rating(long... answers) {
        List<ProfilePoints> points = new ArrayList<>();
        for (long answer : answers) {
            points.add(new ProfilePoints(answer, BigDecimal.TEN));
        }
        return new ProfileRule(
                ProfileSource.RATING, null, null, false, null, null, new BigDecimal(50), points);
    }

    private static ProfileAnswer between(String from, String to) {
        return ProfileAnswer.between(
                from + "-" + to,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to));
    }

    private long answer(int question, int answer) {
        return view.questions().get(question).answers().get(answer).id();
    }

    private void refused(String code, ProfileQuestion... questions) {
        assertThatThrownBy(() -> questionnaires.create(details("autre", questions)))
                .hasMessageContaining(code);
        assertThat(questionnaires.find("AUTRE")).isEmpty();
    }

    private QuestionnaireView change(ProfileQuestion... questions) {
        return questionnaires.change("PORTRAIT", view.version(), details("x", questions));
    }

    private void isRefused(String code, ProfileQuestion... questions) {
        assertThatThrownBy(() -> change(questions)).hasMessageContaining(code);
    }

    @Test
    void keepsItsLinesInTheirOrder() {
        assertThat(view.code()).isEqualTo("PORTRAIT");
        assertThat(view.questions())
                .extracting(ProfileQuestion::description)
                .containsExactly("Jardin", "Budget");
        ProfileQuestion garden = view.questions().get(0);
        ProfileQuestion budget = view.questions().get(1);

        QuestionnaireView after =
                change(budget, ProfileQuestion.of("Neuf", ProfileAnswer.of("Oui")), garden);

        assertThat(after.questions())
                .extracting(ProfileQuestion::description)
                .containsExactly("Budget", "Neuf", "Jardin");
        assertThat(after.questions().get(2)).isEqualTo(garden);
        assertThat(questionnaires.list(ListRequest.first(5).with("code", "PORTRAIT")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.questions()).isEqualTo(3));
    }

    @Test
    void keepsARule() {
        ProfileRule rule =
                new ProfileRule(
                        ProfileSource.INTERACTIONS_PER_YEAR,
                        ProfileMethod.PERCENT_OF_CONTACTS,
                        1,
                        true,
                        "-1Y",
                        "-CM",
                        null,
                        null);

        QuestionnaireView kept =
                questionnaires.create(details("auto", ruled(null, rule, between(null, "20.5"))));

        assertThat(kept.questions().get(0).rule()).isEqualTo(rule);
        assertThat(kept.questions().get(0).answers().get(0).to()).isEqualByComparingTo("20.5");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        refused("crm.profile-question-blank", ProfileQuestion.of(" ", ProfileAnswer.of("Oui")));
        refused("crm.profile-no-answers", ProfileQuestion.of("Rien"));
        refused("crm.profile-answer-blank", ProfileQuestion.of("Vide", ProfileAnswer.of(" ")));
        refused("crm.profile-range-by-hand", ProfileQuestion.of("Main", between("1", "2")));
        assertThatThrownBy(() -> questionnaires.create(details("Portrait")))
                .hasMessageContaining("crm.questionnaire-exists");
    }

    @Test
    void refusesRangesThatCannotBeTold() {
        ProfileRule rule = rule(ProfileSource.INTERACTIONS, 0, null, null);

        refused("crm.profile-range-inverted", ruled(null, rule, between("5", "4")));
        refused(
                "crm.profile-ranges-overlap",
                ruled(null, rule, between("4", "9"), between(null, "4")));
        refused(
                "crm.profile-ranges-overlap",
                ruled(null, rule, between(null, null), between("4", "5")));
        refused(
                "crm.profile-ranges-overlap",
                ruled(null, rule, between("1", null), between("4", "5")));
        refused("crm.profile-range-decimals", ruled(null, rule, between("1.5", "2")));
        refused(
                "crm.profile-bad-decimals",
                ruled(null, rule(ProfileSource.INTERACTIONS, 6, null, null), between("1", "2")));
    }

    @Test
    void refusesPeriodsThatCannotBeTold() {
        refused(
                "crm.profile-period-open",
                ruled(
                        null,
                        rule(ProfileSource.INTERACTIONS_PER_YEAR, 0, null, null),
                        between("1", "2")));
        refused(
                "crm.profile-period-inverted",
                ruled(null, rule(ProfileSource.INTERACTIONS, 0, "-1M", "-1Y"), between("1", "2")));
        refused(
                "date-formula.bad",
                ruled(null, rule(ProfileSource.INTERACTIONS, 0, "hier", ""), between("1", "2")));
    }

    @Test
    void refusesRatingsOfNothing() {
        refused("crm.profile-no-points", ruled(null, rating(), between("1", "2")));
        refused("crm.profile-answer-unknown", ruled(null, rating(-7), between("1", "2")));
        refused(
                "crm.profile-answer-unknown",
                ruled(null, rating(answer(0, 0), answer(0, 0)), between("1", "2")));
    }

    @Test
    void refusesAQuestionThatRatesItself() {
        ProfileQuestion garden = view.questions().get(0);

        isRefused(
                "crm.profile-rating-circular",
                ruled(
                        garden.id(),
                        rating(answer(0, 0)),
                        new ProfileAnswer(answer(0, 0), "Peu", null, null, BigDecimal.ONE),
                        new ProfileAnswer(answer(0, 1), "Trop", null, BigDecimal.TEN, null)),
                view.questions().get(1));
    }

    /** B rates A, C rates B, and A then may not rate C. */
    @Test
    void refusesACircleThroughSeveralQuestionnaires() {
        QuestionnaireView b =
                questionnaires.create(
                        details("b", ruled(null, rating(answer(0, 0)), between("1", "2"))));
        QuestionnaireView c =
                questionnaires.create(
                        details(
                                "c",
                                ruled(
                                        null,
                                        rating(b.questions().get(0).answers().get(0).id()),
                                        between("1", "2"))));
        ProfileQuestion garden = view.questions().get(0);

        assertThatThrownBy(
                        () ->
                                change(
                                        new ProfileQuestion(
                                                garden.id(),
                                                "Jardin",
                                                false,
                                                rating(c.questions().get(0).answers().get(0).id()),
                                                List.of(
                                                        new ProfileAnswer(
                                                                answer(0, 0),
                                                                "Terrasse",
                                                                null,
                                                                null,
                                                                BigDecimal.ONE),
                                                        new ProfileAnswer(
                                                                answer(0, 1),
                                                                "Pelouse",
                                                                null,
                                                                BigDecimal.TEN,
                                                                null)),
                                                null),
                                        view.questions().get(1)))
                .hasMessageContaining("crm.profile-rating-circular")
                .hasMessageContaining("Jardin");
    }

    @Test
    void keepsLinesThatContactsGaveAndRatingsCount() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        ProfileQuestion garden = view.questions().get(0);
        ProfileQuestion budget = view.questions().get(1);
        profiles.answer(contact, Map.of(garden.id(), Set.of(answer(0, 0))));
        questionnaires.create(details("b", ruled(null, rating(answer(1, 0)), between("1", "2"))));

        isRefused("crm.profile-line-answered", budget);
        isRefused(
                "crm.profile-line-answered",
                new ProfileQuestion(
                        garden.id(), "Jardin", false, null, garden.answers().subList(1, 2), null),
                budget);
        isRefused("crm.profile-line-rated", garden);
        isRefused("crm.profile-line-unknown", ruled(-1L, null, ProfileAnswer.of("x")));
        assertThatThrownBy(() -> questionnaires.delete("PORTRAIT", view.version()))
                .hasMessageContaining("crm.profile-line-answered");
        assertThat(questionnaires.figures("PORTRAIT"))
                .extracting(AnswerFigures::contacts)
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void takesSeveralAnswersOnlyAsLongAsNobodyGaveThem() {
        ProfileQuestion garden = view.questions().get(0);
        ProfileQuestion budget = view.questions().get(1);
        view =
                change(
                        new ProfileQuestion(
                                garden.id(), "Jardin", true, null, garden.answers(), null),
                        budget);
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        profiles.answer(contact, Map.of(garden.id(), Set.of(answer(0, 0), answer(0, 1))));

        isRefused("crm.profile-several-given", garden, budget);
        profiles.answer(contact, Map.of(garden.id(), Set.of(answer(0, 1))));
    }

    @Test
    void asksTheTypeThatHasAnswered() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        profiles.answer(contact, Map.of(view.questions().get(0).id(), Set.of(answer(0, 0))));

        assertThatThrownBy(
                        () ->
                                questionnaires.change(
                                        "PORTRAIT",
                                        view.version(),
                                        new QuestionnaireDetails(
                                                "x",
                                                "Personnes",
                                                ContactType.PERSON,
                                                null,
                                                view.questions())))
                .hasMessageContaining("crm.profile-type-answered");
    }

    @Test
    void isNotChangedByTwoAtOnceAndGoesWithoutAnswers() {
        QuestionnaireView after = change(view.questions().get(0));

        isRefused("crm.changed-meanwhile", view.questions().get(0));
        questionnaires.delete("PORTRAIT", after.version());
        assertThat(questionnaires.find("PORTRAIT")).isEmpty();
    }
}
