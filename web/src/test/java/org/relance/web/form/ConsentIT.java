package org.relance.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.web.Browser;
import org.relance.web.Deployments;

/** Consents over HTTP: noted by staff, asked for by e-mail, confirmed without an account. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConsentIT {

    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @ArquillianResource URI base;

    private Browser admin;
    private String name;
    private String contact;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void aContactAndASender() throws IOException {
        String token = Files.readString(HOME.resolve("operator.token")).strip();
        admin = new Browser(base).with("Authorization", "Bearer " + token);
        name = "c" + UUID.randomUUID().toString().substring(0, 8);
        contact =
                answered(
                                admin.post(
                                        "api/v1/contacts",
                                        "{\"type\":\"PERSON\",\"name\":\"Léa %1$s\",\"communication\":{\"email\":\"%1$s@jardins.example\"}}"
                                                .formatted(name)),
                                201)
                        .get("id")
                        .asText();
        answered(
                admin.put(
                        "api/v1/consent-settings",
                        "{\"basis\":\"LEGITIMATE_INTEREST\",\"days\":7,\"senderName\":\"Vauclair\",\"senderAddress\":\"bonjour@vauclair.example\"}"),
                200);
    }

    private static JsonNode answered(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private JsonNode history() {
        return answered(admin.get("api/v1/contacts/" + contact + "/consents"), 200).get("items");
    }

    private HttpResponse<String> note(String json) {
        return admin.post("api/v1/contacts/" + contact + "/consents", json);
    }

    /** Asks, sends, and reads the link of the mail. */
    private String askedByMail() throws InterruptedException {
        answered(
                admin.post(
                        "api/v1/contacts/" + contact + "/consents/questions",
                        "{\"topic\":\"NEWSLETTER\",\"wording\":\"J’accepte <vraiment>.\"}"),
                200);
        answered(admin.post("api/v1/jobs/campaign-mailing/runs", "{}"), 201);
        String mail = caught();
        int at = mail.indexOf("consent?t=3D");
        return mail.substring(at)
                .replace("=\r\n", "")
                .replace("=\n", "")
                .replace("=3D", "=")
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private String caught() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonNode mails = answered(admin.get("api/v1/caught-mails?q=" + name), 200);
        while (mails.get("total").asInt() == 0) {
            assertThat(System.nanoTime()).as("nothing was caught").isLessThan(end);
            Thread.sleep(100);
            mails = answered(admin.get("api/v1/caught-mails?q=" + name), 200);
        }
        String id = mails.at("/items/0/id").asText();
        return admin.get("api/v1/caught-mails/" + id + "/source").body();
    }

    private HttpResponse<String> post(String token) {
        return new Browser(base)
                .send(
                        "POST",
                        "consent",
                        "t=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    @Test
    void notesAWordAndSaysHowTheContactStands() {
        JsonNode noted =
                answered(
                        note(
                                "{\"channel\":\"PHONE\",\"topic\":\"OFFRES\",\"state\":\"WITHDRAWN\",\"source\":\"PHONE\"}"),
                        200);
        assertThat(noted.get("recordedBy").asText()).isEqualTo("admin");

        JsonNode standing =
                answered(admin.get("api/v1/contacts/" + contact + "/consents/current"), 200)
                        .get("items");
        assertThat(standing)
                .anySatisfy(
                        one -> {
                            assertThat(one.get("topic").asText()).isEqualTo("OFFRES");
                            assertThat(one.get("channel").asText()).isEqualTo("PHONE");
                            assertThat(one.get("allowed").asBoolean()).isFalse();
                        });
        assertThat(note("{\"channel\":\"PHONE\"}").statusCode()).isEqualTo(422);
        assertThat(admin.get("api/v1/contacts/0/consents").statusCode()).isEqualTo(404);
        assertThat(history()).hasSize(1);
    }

    @Test
    void onlyTheButtonOfThePageConfirms() throws InterruptedException {
        String link = askedByMail();
        String token = link.substring(link.indexOf('=') + 1);

        HttpResponse<String> page = new Browser(base).get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("J’accepte &lt;vraiment&gt;.", "id=\"confirm\"")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(history()).hasSize(1);

        assertThat(post(token).body()).contains("Merci, votre accord est enregistré");
        assertThat(post(token).statusCode()).isEqualTo(200);
        assertThat(history()).hasSize(2);
        assertThat(history().at("/0/state").asText()).isEqualTo("GRANTED");
        assertThat(history().at("/0/networkHash").asText()).hasSize(24);

        HttpResponse<String> forged = post(token + "x");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.body()).contains("<h1>").doesNotContain("id=\"confirm\"");
    }
}
