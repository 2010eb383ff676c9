package org.relance.batch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Erasures;
import org.relance.crm.api.Suppressions;
import org.relance.kernel.db.Database;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportRequest;
import org.relance.reports.api.Reports;
import org.relance.test.RelanceExtension;

/** Over the tables of all modules: nothing of the person is left, and no figure changes. */
@ExtendWith(RelanceExtension.class)
class ErasureIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir static Path home;

    @Inject Database database;
    @Inject Contacts contacts;
    @Inject Erasures erasures;
    @Inject Suppressions suppressions;
    @Inject CampaignFigures figures;
    @Inject Reports reports;

    private PersonWorld world;
    private TextColumns texts;

    @BeforeEach
    void aPersonWhoIsQuotedEverywhere() {
        System.setProperty("relance.home", home.toString());
        world = new PersonWorld(database, contacts);
        world.quoteEverywhere();
        texts = new TextColumns(database);
    }

    @AfterEach
    void nothingIsLeft() {
        System.clearProperty("relance.home");
    }

    private void erase() {
        int version =
                database.ask(
                        h ->
                                h.createQuery("select version from crm_contact where id = :id")
                                        .bind("id", world.person)
                                        .mapTo(Integer.class)
                                        .one());
        erasures.erase(world.person, version, "Demande du 12 mars");
    }

    @Test
    void leavesNothingOfThePersonInAnyTextOfAnyTable() {
        assertThat(texts.with(PersonWorld.NAMES))
                .contains(
                        "crm_contact.name",
                        "crm_contact.search_key",
                        "crm_customer.name",
                        "crm_import_row.detail",
                        "crm_interaction.description",
                        "crm_trail.detail",
                        "crm_task.location",
                        "mkt_recipient.address",
                        "mkt_recipient.smtp_reply",
                        "mkt_caught_mail.recipient",
                        "mkt_merged_recipient.address",
                        "mkt_segment_line.description",
                        "crm_lead.notes",
                        "prc_document.external_ref",
                        "bat_skip.detail");

        erase();

        assertThat(texts.with(PersonWorld.NAMES)).isEmpty();
        assertThat(texts.with(List.of(PersonWorld.COMPANY_EMAIL))).contains("crm_contact.email");
    }

    @Test
    void changesNoFigure() {
        Map<String, Object> before = figures();

        erase();

        assertThat(figures()).isEqualTo(before);
    }

    /** Everything that a figure is made of: what is computed, and how many rows there are. */
    private Map<String, Object> figures() {
        figures.compute(world.campaign, TODAY);
        Map<String, Object> all = new HashMap<>();
        all.put("campaign", row("rpt_campaign_figures", "campaign_id", "computed_at"));
        all.put("weeks", figures.weeks(world.campaign));
        all.put("person", contacts.statistics(world.person));
        all.put("company", contacts.statistics(world.company));
        all.put("ledger", rows("select state, count(*) from mkt_recipient group by state"));
        all.put(
                "won",
                rows("select status, sum(estimated_value) from crm_opportunity group by status"));
        all.put("report", report());
        Map<String, Long> counts = texts.rowCounts();
        // What describes the person and nothing that happened goes; the erasure comes.
        List.of(
                        "crm_contact_code",
                        "crm_contact_address",
                        "crm_contact_comment",
                        "crm_invitation",
                        "crm_merged_number",
                        "crm_search_string",
                        "crm_search_state",
                        "crm_duplicate",
                        "mkt_caught_mail",
                        "mkt_merged_recipient",
                        "crm_erasure",
                        "crm_suppression",
                        "crm_trail")
                .forEach(counts::remove);
        all.put("rows", counts);
        return all;
    }

    private Map<String, Object> row(String table, String key, String without) {
        Map<String, Object> row =
                new HashMap<>(
                        database.ask(
                                h ->
                                        h.createQuery(
                                                        "select * from %s where %s = :id"
                                                                .formatted(table, key))
                                                .bind("id", world.campaign)
                                                .mapToMap()
                                                .one()));
        row.remove(without);
        return row;
    }

    private List<Map<String, Object>> rows(String sql) {
        return database.ask(h -> h.createQuery(sql + " order by 1").mapToMap().list());
    }

    private String report() {
        ReportRequest wanted =
                new ReportRequest("campaign-results", Map.of(), ReportFormat.CSV, Locale.UK);
        return new String(reports.render(wanted).content(), StandardCharsets.UTF_8);
    }

    @Test
    void suppressesEveryAddressOfThePersonButNotThatOfItsCompany() {
        erase();

        assertThat(
                        suppressions.suppressedOf(
                                List.of(
                                        PersonWorld.EMAIL,
                                        PersonWorld.FORMER_EMAIL,
                                        PersonWorld.COMPANY_EMAIL)))
                .containsExactlyInAnyOrder(PersonWorld.EMAIL, PersonWorld.FORMER_EMAIL);
    }

    @Test
    void takesTheFilesOfCaughtMailsWithTheirRows() throws Exception {
        Path file = home.resolve("outbox/caught/1/" + PersonWorld.EMAIL.length() + ".eml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "To: " + PersonWorld.EMAIL);

        erase();

        assertThat(file).doesNotExist();
    }
}
