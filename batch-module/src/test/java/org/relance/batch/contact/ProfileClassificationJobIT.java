package org.relance.batch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.runtime.JobRuntime;
import org.relance.crm.api.ContactAnswer;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** The job answers for all contacts, in several blocks and for sources of several modules. */
@ExtendWith(RelanceExtension.class)
@Committed
class ProfileClassificationJobIT {

    /** Several blocks of 20 000 ids lie between the first and the last contact. */
    private static final long FAR = 50_000;

    @Inject JobLauncher launcher;
    @Inject Jobs jobs;
    @Inject BusinessClock clock;
    @Inject JobRuntime runtime;
    @Inject Contacts contacts;
    @Inject Questionnaires questionnaires;
    @Inject ContactProfiles profiles;
    @Inject Database database;

    private final List<Long> made = new ArrayList<>();

    @BeforeEach
    void ready() {
        runtime.ready();
    }

    @AfterEach
    void nothingIsLeft() {
        sql("delete from prc_document where number like 'PJ-%'");
        sql("delete from crm_customer where number like 'PJ-%'");
        made.forEach(
                id -> database.change(h -> h.execute("delete from crm_contact where id = ?", id)));
        sql("delete from crm_contact_profile");
        sql("delete from crm_profile_value");
        for (String code : List.of("AUTO", "VENTES")) {
            questionnaires
                    .find(code)
                    .ifPresent(view -> questionnaires.delete(code, view.version()));
        }
    }

    private void sql(String statement) {
        database.change(h -> h.execute(statement));
    }

    private long company(String name) {
        long id = contacts.create(ContactDetails.company(name)).id();
        made.add(id);
        return id;
    }

    /** A contact that is far behind the others. */
    private long far(long after) {
        long id = after + FAR;
        database.change(
                h ->
                        h.execute(
                                "insert into crm_contact (id, number, type, name, company_id, search_key, created_at,"
                                        + " changed_at) values (?, 'PJ-FAR', 'COMPANY', 'Loin', ?, 'loin', ?, ?)",
                                id,
                                id,
                                Instant.EPOCH,
                                Instant.EPOCH));
        made.add(id);
        return id;
    }

    private void invoice(String number, long contact, int amount, String kind) {
        Instant now = Instant.EPOCH;
        database.change(
                h ->
                        h.execute(
                                "insert into prc_document (kind, number, status, customer_id, bill_to_id, order_date,"
                                        + " posting_date, prices_include_vat, vat_bus_group, amount_lcy, created_at, created_by)"
                                        + " select ?, ?, 'POSTED', k.id, k.id, ?, ?, false, 'FR',"
                                        + " ?, ?, 'admin' from crm_customer k where k.contact_id = ?",
                                kind,
                                number,
                                clock.today(),
                                clock.today(),
                                amount,
                                now,
                                contact));
    }

    private void customer(long contact) {
        database.change(
                h ->
                        h.execute(
                                "insert into crm_customer (number, name, contact_id, vat_bus_group, search_key,"
                                        + " created_at) values ('PJ-K', 'Client', ?, 'FR', 'client', ?)",
                                contact,
                                Instant.EPOCH));
    }

    private void ask(String code, ProfileSource source, ProfileAnswer... answers) {
        ProfileRule rule = new ProfileRule(source, null, 0, false, null, null, null, null);
        questionnaires.create(
                new QuestionnaireDetails(
                        code,
                        "Automatique",
                        null,
                        null,
                        List.of(
                                new ProfileQuestion(
                                        null, "Note", false, rule, List.of(answers), null))));
    }

    private static ProfileAnswer between(String from, String to) {
        return ProfileAnswer.between(
                from + ".." + to,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to));
    }

    private RunRow run(JobParameters parameters) throws InterruptedException {
        long id = launcher.start(Job.PROFILE_CLASSIFICATION, parameters);
        long end = System.nanoTime() + 120_000_000_000L;
        while (jobs.get(id).status().active() || locks() > 0) {
            assertThat(System.nanoTime()).as("the execution takes too long").isLessThan(end);
            Thread.sleep(20);
        }
        return jobs.get(id);
    }

    private long locks() {
        return database.ask(
                h -> h.createQuery("select count(*) from bat_lock").mapTo(Long.class).one());
    }

    private List<String> answered(String code, long contact) {
        return profiles.of(contact).stream()
                .filter(q -> q.code().equals(code))
                .flatMap(q -> q.questions().stream())
                .flatMap(q -> q.given().stream())
                .map(ContactAnswer::description)
                .toList();
    }

    @Test
    void answersForAllInSeveralBlocks() throws InterruptedException {
        long near = company("Près");
        long far = far(near);
        ask("AUTO", ProfileSource.INTERACTIONS, between(null, "0"), between("1", null));

        RunRow first = run(JobParameters.none());
        RunRow again = run(JobParameters.none());

        assertThat(first.status()).as(first.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(first.doneItems()).isEqualTo(1);
        assertThat(again.status()).as(again.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(answered("AUTO", near)).containsExactly("null..0");
        assertThat(answered("AUTO", far)).containsExactly("null..0");
    }

    /** 300 less a credit memo of 100 are 200; who is no customer has no value. */
    @Test
    void takesInvoicesOfCustomersForOneQuestionnaire() throws InterruptedException {
        long customer = company("Client");
        long nobody = company("Personne");
        customer(customer);
        invoice("PJ-1", customer, 300, "INVOICE");
        invoice("PJ-2", customer, 100, "CREDIT_MEMO");
        ask("VENTES", ProfileSource.SALES, between("200", "200"), between("201", null));
        ask("AUTO", ProfileSource.INTERACTIONS, between(null, null));

        RunRow done = run(new JobParameters(Map.of("questionnaire", "VENTES"), "VENTES"));

        assertThat(done.status()).as(done.message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(answered("VENTES", customer)).containsExactly("200..200");
        assertThat(answered("VENTES", nobody)).isEmpty();
        assertThat(answered("AUTO", customer)).isEmpty();
    }

    @Test
    void failsForAQuestionnaireThatIsNotThere() throws InterruptedException {
        RunRow done = run(new JobParameters(Map.of("questionnaire", "RIEN"), "RIEN"));

        assertThat(done.status()).isEqualTo(RunStatus.FAILED);
        assertThat(done.message()).contains("crm.questionnaire-not-found");
    }
}
