package org.relance.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactAnswer;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.ContactQuestion;
import org.relance.crm.api.ContactQuestionnaire;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Privacy;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

/** What contacts answer (domain.md §2). */
@ExtendWith(RelanceExtension.class)
class ContactProfilesIT {

    @Inject Questionnaires questionnaires;
    @Inject ContactProfiles profiles;
    @Inject Contacts contacts;
    @Inject Trail trail;

    private QuestionnaireView view;
    private long company;
    private long person;

    @BeforeEach
    void aCompanyAPersonAndQuestions() {
        company = contacts.create(ContactDetails.company("Vert Horizon")).id();
        person = contacts.create(ContactDetails.person("Anne Morel")).id();
        view =
                create(
                        "PORTRAIT",
                        null,
                        ProfileQuestion.of(
                                "Jardin",
                                ProfileAnswer.of("Terrasse"),
                                ProfileAnswer.of("Pelouse")),
                        new ProfileQuestion(
                                null,
                                "Intérêts",
                                true,
                                null,
                                List.of(ProfileAnswer.of("Roses"), ProfileAnswer.of("Potager")),
                                null),
                        new ProfileQuestion(
                                null,
                                "Échanges",
                                false,
                                new ProfileRule(
                                        ProfileSource.INTERACTIONS,
                                        null,
                                        0,
                                        false,
                                        null,
                                        null,
                                        null,
                                        null),
                                List.of(ProfileAnswer.between("Peu", null, null)),
                                null));
    }

    private QuestionnaireView create(String code, ContactType type, ProfileQuestion... questions) {
        return questionnaires.create(
                new QuestionnaireDetails(
                        code, "Portrait", type, ProfilePriority.NORMAL, List.of(questions)));
    }

    private long question(int question) {
        return view.questions().get(question).id();
    }

    private long answer(int question, int answer) {
        return view.questions().get(question).answers().get(answer).id();
    }

    private void answer(long contact, int question, Long... answers) {
        profiles.answer(contact, Map.of(question(question), Set.of(answers)));
    }

    private void refused(String code, long contact, int question, Long... answers) {
        assertThatThrownBy(() -> answer(contact, question, answers)).hasMessageContaining(code);
    }

    private List<String> given(long contact, int question) {
        return profiles.of(contact).get(0).questions().get(question).given().stream()
                .map(ContactAnswer::description)
                .toList();
    }

    @Test
    void keepsOneAnswerOrSeveral() {
        answer(company, 0, answer(0, 1));
        answer(company, 1, answer(1, 1), answer(1, 0));

        assertThat(given(company, 0)).containsExactly("Pelouse");
        assertThat(given(company, 1)).containsExactly("Roses", "Potager");
        assertThat(given(person, 0)).isEmpty();
        assertThat(trail.of("contact", company, 1).get(0).detail())
                .isEqualTo("Intérêts: Roses, Potager");

        answer(company, 0, answer(0, 0));
        answer(company, 1);

        assertThat(given(company, 0)).containsExactly("Terrasse");
        assertThat(given(company, 1)).isEmpty();
    }

    @Test
    void refusesASecondAnswerWhereOneIsAllowed() {
        refused("crm.profile-one-answer", company, 0, answer(0, 0), answer(0, 1));

        assertThat(given(company, 0)).isEmpty();
    }

    @Test
    void refusesWhatTheJobAnswers() {
        refused("crm.profile-automatic", company, 2, answer(2, 0));
        refused("crm.profile-answer-unknown", company, 0, answer(1, 0));
        assertThatThrownBy(() -> profiles.answer(company, Map.of(-1L, Set.of())))
                .hasMessageContaining("crm.profile-question-unknown");
        assertThatThrownBy(() -> profiles.answer(-1, Map.of()))
                .hasMessageContaining("crm.contact-not-found");
    }

    @Test
    void asksNoMinors() {
        long minor =
                contacts.create(
                                ContactDetails.person("Petit Louis")
                                        .with(new Privacy(false, false, true, false)))
                        .id();

        refused("crm.profile-minor", minor, 0, answer(0, 0));
        answer(minor, 0);
    }

    @Test
    void asksWhomTheQuestionnaireFits() {
        view =
                create(
                        "ENTREPRISE",
                        ContactType.COMPANY,
                        ProfileQuestion.of("Taille", ProfileAnswer.of("PME")));
        refused("crm.profile-type-company", person, 0, answer(0, 0));
        view =
                create(
                        "PERSONNE",
                        ContactType.PERSON,
                        ProfileQuestion.of("Rôle", ProfileAnswer.of("Décideur")));
        refused("crm.profile-type-person", company, 0, answer(0, 0));

        assertThat(profiles.of(company))
                .extracting(ContactQuestionnaire::code)
                .containsExactly("ENTREPRISE", "PORTRAIT");
        assertThat(profiles.of(person))
                .extracting(ContactQuestionnaire::code)
                .containsExactly("PERSONNE", "PORTRAIT");
    }

    @Test
    void showsTheHighestPriorityFirst() {
        questionnaires.create(
                new QuestionnaireDetails(
                        "Z",
                        "Urgent",
                        null,
                        ProfilePriority.VERY_HIGH,
                        List.of(ProfileQuestion.of("Q", ProfileAnswer.of("R")))));

        assertThat(profiles.of(company))
                .extracting(ContactQuestionnaire::code)
                .containsExactly("Z", "PORTRAIT");
        assertThat(profiles.of(company).get(1).questions())
                .extracting(ContactQuestion::automatic)
                .containsExactly(false, false, true);
    }

    @Test
    void findsTheContactsOfAnAnswer() {
        answer(company, 0, answer(0, 1));
        answer(person, 1, answer(1, 0), answer(1, 1));

        assertThat(found(answer(0, 1))).containsExactly("Vert Horizon");
        assertThat(found(answer(1, 0), answer(1, 1), answer(0, 1)))
                .containsExactly("Anne Morel", "Vert Horizon");
        assertThatThrownBy(() -> contacts.list(ListRequest.first(5).with("profile", "Roses")))
                .hasMessageContaining("list.bad-value");
    }

    private List<String> found(Long... answers) {
        String[] ids = List.of(answers).stream().map(String::valueOf).toArray(String[]::new);
        return contacts.list(ListRequest.first(5).with("profile", ids)).rows().stream()
                .map(ContactRow::name)
                .toList();
    }

    @Test
    void goesWithTheContact() {
        answer(company, 0, answer(0, 1));

        contacts.delete(company, contacts.find(company).orElseThrow().version());

        assertThat(questionnaires.figures("PORTRAIT"))
                .allSatisfy(figures -> assertThat(figures.contacts()).isZero());
    }
}
