package org.relance.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.web.Browser;
import org.relance.web.Deployments;

/**
 * A file of a long list: 20 000 imported contacts of 350 characters and some with hostile names.
 * The reader stops after the first lines, and the server has to wait for it: a contact that is made
 * meanwhile and comes last in the order stands in the file, so no more of it than the buffers of
 * the connection hold was made before.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ListExportIT {

    private static final int IMPORTED = 20_000;
    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_NANOS = 180_000_000_000L;
    private static final String LONG = "jardins-et-paysages-".repeat(4);
    private static final String LONGER = "jardins-et-paysages-".repeat(9);

    @ArquillianResource URI base;

    private final String word = "x" + UUID.randomUUID().toString().substring(0, 8);
    private Browser admin;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    private static JsonNode answered(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private String nameOf(int number) {
        return "%s n%05d %s".formatted(word, number, LONGER);
    }

    private void importContacts() throws InterruptedException {
        StringBuilder csv = new StringBuilder("name,type,city,email,job_title\r\n");
        for (int i = 1; i <= IMPORTED; i++) {
            csv.append(nameOf(i))
                    .append(",COMPANY,")
                    .append(LONG)
                    .append(",n%05d.%s@jardins-et-paysages-du-gard.example,".formatted(i, word))
                    .append("Direction\r\n");
        }
        JsonNode received =
                answered(
                        admin.post(
                                "api/v1/imports?fileName=large.csv",
                                csv.toString(),
                                "Content-Type",
                                "text/csv"),
                        201);
        JsonNode run =
                answered(
                        admin.post(
                                "api/v1/jobs/import/runs",
                                "{\"parameters\":{\"importId\":%d}}"
                                        .formatted(received.get("id").asLong())),
                        201);
        await(run.get("id").asLong());
    }

    private void await(long run) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String status = "";
        while (!status.equals("COMPLETED")) {
            assertThat(System.nanoTime()).as("still " + status).isLessThan(end);
            Thread.sleep(200);
            status = answered(admin.get("api/v1/runs/" + run), 200).at("/run/status").asText();
        }
    }

    private void create(String name) {
        String json = JSON.createObjectNode().put("type", "COMPANY").put("name", name).toString();
        answered(admin.post("api/v1/contacts", json), 201);
    }

    @Test
    void aLongListIsStreamedWholeAndWithoutFormulas() throws IOException, InterruptedException {
        String told = Files.readString(HOME.resolve("first-sign-in.txt")).strip();
        admin = new Browser(base).signIn("admin", told.substring(told.lastIndexOf(' ') + 1));
        importContacts();
        create("=HYPERLINK(\"http://evil.example\";\"" + word + "\")");
        create("@SUM(A1:A9) " + word);
        create("-2+3+cmd|' /C calc'!A0 " + word);
        create("Ours; \"entre guillemets\" " + word);

        List<String> names = new ArrayList<>();
        HttpResponse<InputStream> answer =
                admin.open(
                        "crm/contact-list.xhtml?sort=name&cols=number,name,city,email&export=csv&q="
                                + word);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        try (Reader text =
                        new BufferedReader(
                                new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
                CsvReader<CsvRecord> csv = file(text)) {
            for (CsvRecord line : csv) {
                if (names.isEmpty()) {
                    create("zzz made while the file is read " + word);
                }
                assertThat(line.getFieldCount()).isEqualTo(4);
                names.add(line.getField(1));
            }
        }

        List<String> expected = new ArrayList<>();
        expected.add("Nom");
        expected.add("'-2+3+cmd|' /C calc'!A0 " + word);
        expected.add("'=HYPERLINK(\"http://evil.example\";\"" + word + "\")");
        expected.add("'@SUM(A1:A9) " + word);
        expected.add("Ours; \"entre guillemets\" " + word);
        for (int i = 1; i <= IMPORTED; i++) {
            expected.add(nameOf(i));
        }
        expected.add("zzz made while the file is read " + word);
        assertThat(names).isEqualTo(expected);
    }

    private static CsvReader<CsvRecord> file(Reader text) throws IOException {
        assertThat(text.read()).isEqualTo('\ufeff');
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text);
    }
}
