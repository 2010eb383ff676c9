package org.relance.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileClassification;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfilePoints;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.db.Database;
import org.relance.test.RelanceExtension;

/** How the job answers; expected values are worked by hand. */
@ExtendWith(RelanceExtension.class)
class ProfileClassificationIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Inject Questionnaires questionnaires;
    @Inject ProfileClassification classification;
    @Inject ContactProfiles profiles;
    @Inject Contacts contacts;
    @Inject Database database;

    private long company;
    private long colleague;
    private long alone;

    /** A company with somebody at it, and somebody who stands alone. */
    @BeforeEach
    void people() {
        company = contacts.create(ContactDetails.company("Vert Horizon")).id();
        colleague = contacts.create(ContactDetails.person("Anne Morel").at(company)).id();
        alone = contacts.create(ContactDetails.person("Luc Seul")).id();
    }

    private void interaction(
            Long contact, Long at, String day, int cost, int minutes, boolean cancelled) {
        database.change(
                h ->
                        h.execute(
                                "insert into crm_interaction (contact_id, company_id, channel, description, happened_at,"
                                        + " business_date, unit_cost, duration_min, cancelled, created_by)"
                                        + " values (?, ?, 'PHONE', 'x', ?, ?, ?, ?, ?, 'admin')",
                                contact,
                                at,
                                LocalDate.parse(day).atStartOfDay(),
                                LocalDate.parse(day),
                                cost,
                                minutes,
                                cancelled));
    }

    private void opportunity(String number, long contact, Long at, String status, String closed) {
        database.change(
                h ->
                        h.execute(
                                "insert into crm_opportunity (number, description, contact_id, company_id, status,"
                                        + " close_date, created_on) values (?, 'x', ?, ?, ?, ?, ?)",
                                number,
                                contact,
                                at,
                                status,
                                LocalDate.parse(closed),
                                LocalDate.parse(closed)));
    }

    private static ProfileRule rule(ProfileSource source, ProfileMethod method, String from) {
        return new ProfileRule(source, method, 0, false, from, null, null, null);
    }

    private static ProfileAnswer between(String from, String to) {
        return ProfileAnswer.between(
                from + ".." + to,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to));
    }

    private QuestionnaireView ask(
            String code, ContactType type, ProfileRule rule, ProfileAnswer... answers) {
        return questionnaires.create(
                new QuestionnaireDetails(
                        code,
                        "Automatique",
                        type,
                        null,
                        List.of(
                                new ProfileQuestion(
                                        null,
                                        "Note " + code,
                                        false,
                                        rule,
                                        List.of(answers),
                                        null))));
    }

    private void classify(String code) {
        for (long question : classification.questions(code)) {
            ProfileClassification.Block block = classification.classify(question, 0, DAY);
            while (block.more()) {
                block = classification.classify(question, block.lastContactId(), DAY);
            }
        }
    }

    private ContactQuestion question(String code, long contact) {
        return profiles.of(contact).stream()
                .filter(q -> q.code().equals(code))
                .map(ContactQuestionnaire::questions)
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    private String answered(String code, long contact) {
        List<ContactAnswer> given = question(code, contact).given();
        return given.isEmpty() ? null : given.get(0).description();
    }

    private BigDecimal value(String code, long contact) {
        return question(code, contact).value();
    }

    /** 1, 2 and 3 interactions of 6 are 17, 33 and 50 %. */
    @Test
    void case95SharesAmongContacts() {
        List<Long> people = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            long one = contacts.create(ContactDetails.person("Part " + i)).id();
            people.add(one);
            for (int n = 0; n < i; n++) {
                interaction(one, null, "2026-03-01", 0, 0, false);
            }
        }
        ask(
                "PART",
                ContactType.PERSON,
                rule(ProfileSource.INTERACTIONS, ProfileMethod.PERCENT_OF_VALUE, null),
                between(null, "20"),
                between("21", "40"),
                between("41", "100"));
        database.change(
                h ->
                        h.execute(
                                "delete from crm_interaction where business_date <> ?",
                                LocalDate.of(2026, 3, 1)));

        classify("PART");

        assertThat(people.stream().map(p -> answered("PART", p)))
                .containsExactly("null..20", "21..40", "41..100");
        assertThat(answered("PART", alone)).isEqualTo("null..20");
        assertThat(question("PART", alone).answeredOn()).isEqualTo(DAY);
    }

    /** Of a company with its people, within the period, without what was cancelled. */
    @Test
    void countsInteractions() {
        interaction(company, company, "2026-03-01", 10, 30, false);
        interaction(colleague, company, "2026-03-31", 20, 15, false);
        interaction(colleague, company, "2026-04-01", 20, 15, false);
        interaction(colleague, company, "2026-02-28", 20, 15, false);
        interaction(colleague, company, "2026-03-02", 20, 15, true);
        ask(
                "NOMBRE",
                null,
                rule(ProfileSource.INTERACTIONS, null, "-CM"),
                between("0", "1"),
                between("2", "9"));

        classify("NOMBRE");

        assertThat(value("NOMBRE", company)).isEqualByComparingTo("2");
        assertThat(value("NOMBRE", colleague)).isEqualByComparingTo("1");
        assertThat(value("NOMBRE", alone)).isEqualByComparingTo("0");
        assertThat(answered("NOMBRE", company)).isEqualTo("2..9");
        assertThat(answered("NOMBRE", colleague)).isEqualTo("0..1");
    }

    /** Means: 30 of cost and 45 minutes in two interactions are 15 and 22.5. */
    @Test
    void takesMeans() {
        interaction(company, company, "2026-03-01", 10, 30, false);
        interaction(colleague, company, "2026-03-31", 20, 15, false);
        ask("COUT", null, rule(ProfileSource.AVERAGE_COST, null, "-CM"), between("15", "15"));
        ask("DUREE", null, rule(ProfileSource.AVERAGE_DURATION, null, "-CM"), between("23", "23"));

        classify(null);

        assertThat(value("COUT", company)).isEqualByComparingTo("15");
        assertThat(answered("COUT", company)).isEqualTo("15..15");
        assertThat(value("DUREE", company)).isEqualByComparingTo("22.5");
        assertThat(answered("DUREE", company)).isEqualTo("23..23");
    }

    /** From 2026-01-18 to 2026-03-31 are 73 days, a fifth of a year: 3 interactions make 15. */
    @Test
    void takesInteractionsOfAYear() {
        for (String day : List.of("2026-01-18", "2026-02-01", "2026-03-31", "2026-01-17")) {
            interaction(alone, null, day, 0, 0, false);
        }
        ask(
                "AN",
                null,
                rule(ProfileSource.INTERACTIONS_PER_YEAR, null, "-72D"),
                between("15", "15"));

        classify("AN");

        assertThat(value("AN", alone)).isEqualByComparingTo("15");
        assertThat(answered("AN", alone)).isEqualTo("15..15");
        assertThat(value("AN", company)).isEqualByComparingTo("0");
    }

    /** 3 won of 4 closed are 75 %; the one that is open and the one closed before do not count. */
    @Test
    void takesTheShareOfWonOpportunities() {
        opportunity("G1", colleague, company, "WON", "2026-03-01");
        opportunity("G2", company, company, "WON", "2026-03-01");
        opportunity("G3", company, company, "WON", "2026-03-01");
        opportunity("G4", company, company, "LOST", "2026-03-01");
        opportunity("G5", company, company, "LOST", "2026-02-01");
        opportunity("G6", company, company, "IN_PROGRESS", "2026-03-01");
        ask("GAIN", null, rule(ProfileSource.WON_OPPORTUNITIES, null, "-CM"), between("75", "100"));

        classify("GAIN");

        assertThat(value("GAIN", company)).isEqualByComparingTo("75");
        assertThat(value("GAIN", colleague)).isEqualByComparingTo("100");
        assertThat(value("GAIN", alone)).isEqualByComparingTo("0");
        assertThat(answered("GAIN", alone)).isNull();
    }

    /** Who asks later finds the new answer, never two. */
    @Test
    void answersAnew() {
        ask(
                "NOMBRE",
                null,
                rule(ProfileSource.INTERACTIONS, null, null),
                between("0", "0"),
                between("1", "9"));
        classify("NOMBRE");
        assertThat(answered("NOMBRE", alone)).isEqualTo("0..0");

        interaction(alone, null, "2026-03-01", 0, 0, false);
        classify("NOMBRE");
        classify("NOMBRE");

        assertThat(question("NOMBRE", alone).given()).hasSize(1);
        assertThat(answered("NOMBRE", alone)).isEqualTo("1..9");
    }

    @Test
    void leavesMinorsAndOtherTypesOut() {
        database.change(h -> h.execute("update crm_contact set minor = true where id = ?", alone));
        ask(
                "PERSONNES",
                ContactType.PERSON,
                rule(ProfileSource.INTERACTIONS, null, null),
                between(null, null));

        classify("PERSONNES");

        assertThat(answered("PERSONNES", colleague)).isNotNull();
        assertThat(answered("PERSONNES", alone)).isNull();
        assertThat(value("PERSONNES", alone)).isNull();
        assertThat(profiles.of(company)).noneMatch(q -> q.code().equals("PERSONNES"));
    }

    /** Two of three rated questions are 66.7 %: enough for 60, too little for 67. */
    @Test
    void ratesWhoHasAnsweredEnough() {
        QuestionnaireView asked =
                questionnaires.create(
                        new QuestionnaireDetails(
                                "MAIN",
                                "À la main",
                                null,
                                null,
                                List.of(
                                        ProfileQuestion.of(
                                                "A",
                                                ProfileAnswer.of("A1"),
                                                ProfileAnswer.of("A2")),
                                        ProfileQuestion.of("B", ProfileAnswer.of("B1")),
                                        ProfileQuestion.of("C", ProfileAnswer.of("C1")))));
        Map<Long, Set<Long>> two = new HashMap<>();
        two.put(asked.questions().get(0).id(), Set.of(id(asked, 0, 1)));
        two.put(asked.questions().get(1).id(), Set.of(id(asked, 1, 0)));
        profiles.answer(alone, two);
        profiles.answer(company, Map.of(asked.questions().get(0).id(), Set.of(id(asked, 0, 0))));
        // A1 is worth 5, A2 nothing that was said, B1 7 and C1 9.
        List<ProfilePoints> points =
                List.of(
                        new ProfilePoints(id(asked, 0, 0), new BigDecimal(5)),
                        new ProfilePoints(id(asked, 1, 0), new BigDecimal(7)),
                        new ProfilePoints(id(asked, 2, 0), new BigDecimal(9)));
        ask("SOIXANTE", null, rating(points, "60"), between("7", "7"));
        ask("PLUS", null, rating(points, "67"), between("7", "7"));
        ask("ZERO", null, rating(points, "0"), between("0", "0"), between("5", "5"));

        classify(null);

        assertThat(answered("SOIXANTE", alone)).isEqualTo("7..7");
        assertThat(value("SOIXANTE", company)).isNull();
        assertThat(value("PLUS", alone)).isNull();
        assertThat(answered("ZERO", company)).isEqualTo("5..5");
        assertThat(answered("ZERO", colleague)).isEqualTo("0..0");
    }

    /** The rating of a rating counts in one run, whatever the order of their codes. */
    @Test
    void ratesRatings() {
        QuestionnaireView first =
                ask("Z", null, rule(ProfileSource.INTERACTIONS, null, null), between("0", "0"));
        QuestionnaireView second =
                ask(
                        "B",
                        null,
                        rating(
                                List.of(new ProfilePoints(id(first, 0, 0), new BigDecimal(3))),
                                "100"),
                        between("3", "3"));
        ask(
                "A",
                null,
                rating(List.of(new ProfilePoints(id(second, 0, 0), new BigDecimal(4))), "100"),
                between("4", "4"));

        classify(null);

        assertThat(answered("A", alone)).isEqualTo("4..4");
    }

    @Test
    void runsForOneQuestionnaire() {
        ask("UN", null, rule(ProfileSource.INTERACTIONS, null, null), between(null, null));
        ask("DEUX", null, rule(ProfileSource.INTERACTIONS, null, null), between(null, null));

        classify("UN");

        assertThat(answered("UN", alone)).isNotNull();
        assertThat(answered("DEUX", alone)).isNull();
        assertThatThrownBy(() -> classification.questions("TROIS"))
                .hasMessageContaining("crm.questionnaire-not-found");
    }

    private static long id(QuestionnaireView view, int question, int answer) {
        return view.questions().get(question).answers().get(answer).id();
    }

    private static ProfileRule rating(List<ProfilePoints> points, String minPercent) {
        return new ProfileRule(
                ProfileSource.RATING,
                ProfileMethod.DEFINED_VALUE,
                0,
                false,
                null,
                null,
                new BigDecimal(minPercent),
                points);
    }
}
