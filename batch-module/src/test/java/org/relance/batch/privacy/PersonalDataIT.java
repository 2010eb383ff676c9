package org.relance.batch.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.PersonalData;
import org.relance.crm.api.PersonalDataSource;
import org.relance.crm.api.PersonalDataWords;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

/** The archive of a person, over the tables of all modules. */
@ExtendWith(RelanceExtension.class)
class PersonalDataIT {

    /** Tables about a contact that say nothing of it which another part does not say. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    // Derived from the contact, to find what is there twice.
                    "crm_search_string",
                    "crm_search_state",
                    "crm_duplicate",
                    // Only a number of ours, of a record that is the same person.
                    "crm_merged_number",
                    // That nothing is left.
                    "crm_erasure",
                    // Lines that are gone again, kept to go back on an action.
                    "mkt_segment_removed",
                    // Empty between two runs.
                    "mkt_found");

    @Inject Database database;
    @Inject Contacts contacts;
    @Inject PersonalData data;
    @Inject Trail trail;
    @Inject @Any Instance<PersonalDataSource> sources;

    private PersonWorld world;

    @BeforeEach
    void aPersonWhoIsQuotedEverywhere() {
        world = new PersonWorld(database, contacts);
        world.quoteEverywhere();
    }

    private Map<String, String> archive() throws IOException {
        data.begin(world.person);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.write(world.person, new Keys(), out);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void tellsWhatEveryModuleKnows() throws IOException {
        String json = archive().get("data.json");

        assertThat(json)
                .contains("\"number\":\"" + world.number + "\"")
                .contains("\"name\":\"Zacharie A Quibolin\"")
                .contains("\"external_id\":\"EXT-ZQ-77\"")
                .contains("\"interactions\":[\n{\"business_date\":\"2026-02-16\"")
                .contains("\"description\":\"Rappeler Quibolin\"")
                .contains("\"number\":\"OP-Z\"")
                .contains("\"line_description\":\"Pour M. Quibolin\"")
                .contains("\"number\":\"CP-Z\"")
                .contains("\"smtp_reply\":\"250 2.1.5 <" + PersonWorld.FORMER_EMAIL + "> ok\"")
                .contains("\"external_ref\":\"Tel. Quibolin\"")
                .contains("\"file_name\":\"salon.csv\"")
                .contains("\"address\":\"3 impasse du Loriot\"");
    }

    @Test
    void isReadableAndRunsNothingThatWasTyped() throws IOException {
        world.sql(
                "update crm_interaction set description = '<script>alert(1)</script>' where contact_id = :person");

        String page = archive().get("index.html");

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fr\">")
                .contains("<h2>part.interactions</h2>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("16 févr. 2026")
                .doesNotContain("<script>");
    }

    @Test
    void notesWhoTookIt() throws IOException {
        archive();

        Trail.Entry entry = trail.of("contact", world.person, 1).get(0);
        assertThat(entry.action()).isEqualTo("exported");
        assertThat(entry.actor()).isEqualTo("admin");
    }

    @Test
    void refusesACompany() {
        assertThatThrownBy(() -> data.begin(world.company))
                .extracting(e -> ((DomainException) e).code())
                .isEqualTo("crm.export-of-company");
    }

    @Test
    void leavesOutNoTableAboutAContact() {
        List<String> statements =
                sources.stream()
                        .flatMap(source -> source.parts().stream())
                        .map(part -> part.sql())
                        .toList();

        assertThat(new TextColumns(database).tablesWith("contact_id"))
                .isNotEmpty()
                .filteredOn(table -> !LEFT_OUT.contains(table))
                .allSatisfy(
                        table -> assertThat(statements).anyMatch(sql -> sql.contains(table + " ")));
    }

    /** Says the keys themselves. */
    private static final class Keys implements PersonalDataWords {
        @Override
        public Locale locale() {
            return Locale.FRENCH;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public String of(String key) {
            return key;
        }
    }
}
