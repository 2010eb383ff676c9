package org.relance.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

/** A mail from the template to the built-in catcher over REST, and what its recipient does. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MailIT {

    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @ArquillianResource URI base;

    private Browser admin;
    private String name;
    private long contact;
    private long launch;
    private String topic = "null";

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void signIn() throws IOException {
        String token = Files.readString(HOME.resolve("operator.token")).strip();
        admin = new Browser(base).with("Authorization", "Bearer " + token);
        name = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    private JsonNode get(String path) {
        return answered(admin.get("api/v1/" + path), 200);
    }

    private JsonNode post(String path, String json, int status) {
        return answered(admin.post("api/v1/" + path, json), status);
    }

    private static JsonNode answered(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private String address() {
        return name + "@jardins.example";
    }

    /** A contact on a segment, a template on a schedule, and their launch for today. */
    private void launch() {
        String code = name.toUpperCase(Locale.ROOT);
        post(
                "templates",
                "{\"code\":\"%s\",\"description\":\"Test\",\"texts\":[{\"languageCode\":\"fr\",\"subject\":\"Bonjour {{contact.name}}\",\"html\":\"<p>Le printemps</p>\",\"text\":\"Le printemps\"}]}"
                        .formatted(code),
                201);
        contact =
                post(
                                "contacts",
                                "{\"type\":\"PERSON\",\"name\":\"Léa %s\",\"communication\":{\"email\":\"%s\"}}"
                                        .formatted(name, address()),
                                201)
                        .get("id")
                        .asLong();
        String campaign =
                post("campaigns", "{\"details\":{\"description\":\"Test\"}}", 201)
                        .get("id")
                        .asText();
        post(
                "campaigns/" + campaign + "/schedule",
                "{\"templateCode\":\"%s\",\"sendAfterDays\":0,\"sendTime\":\"00:00\"}"
                        .formatted(code),
                201);
        String segment =
                post(
                                "segments",
                                "{\"details\":{\"description\":\"Test\",\"campaignId\":%s}}"
                                        .formatted(campaign),
                                201)
                        .get("id")
                        .asText();
        post("segments/" + segment + "/lines", "{\"contactIds\":[" + contact + "]}", 200);
        String today = get("settings/business-date").get("date").asText();
        String wanted =
                "{\"campaignId\":%s,\"segmentId\":%s,\"startDate\":\"%s\",\"senderName\":\"Vauclair\",\"senderAddress\":\"infos@vauclair.example\",\"defaultLanguage\":\"fr\",\"topic\":%s}"
                        .formatted(campaign, segment, today, topic);
        post("email-campaigns/preview", wanted, 200);
        launch = post("email-campaigns", wanted, 201).at("/campaign/id").asLong();
    }

    private void send() throws InterruptedException {
        String run = post("jobs/campaign-mailing/runs", "{}", 201).get("id").asText();
        long end = System.nanoTime() + PATIENCE_NANOS;
        String status = "";
        while (!status.equals("COMPLETED")) {
            assertThat(System.nanoTime()).as("still " + status).isLessThan(end);
            Thread.sleep(100);
            status = get("runs/" + run).at("/run/status").asText();
        }
    }

    private JsonNode recipient() {
        JsonNode ledger = get("email-campaigns/" + launch + "/recipients");
        assertThat(ledger.get("total").asInt()).isEqualTo(1);
        return ledger.at("/items/0");
    }

    /** The mail as it arrived; the catcher lists what it took a moment later (ADR 11). */
    private String caught() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonNode mails = get("caught-mails?q=" + name);
        while (mails.get("total").asInt() == 0) {
            assertThat(System.nanoTime()).as("nothing was caught").isLessThan(end);
            Thread.sleep(100);
            mails = get("caught-mails?q=" + name);
        }
        assertThat(mails.get("total").asInt()).isEqualTo(1);
        String id = mails.at("/items/0/id").asText();
        return admin.get("api/v1/caught-mails/" + id + "/source").body().replace("\r\n ", " ");
    }

    private static String header(String mail, String name) {
        return mail.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    /** The link as it stands in the mail, on the server of this test. */
    private String link() throws InterruptedException {
        launch();
        send();
        String url = header(caught(), "List-Unsubscribe").replaceAll("[<>]", "");
        return url.substring(url.indexOf("unsubscribe?t="));
    }

    private boolean optedOut() {
        return get("contacts/" + contact).has("optedOutAt");
    }

    private HttpResponse<String> submit(String link, String form) {
        return new Browser(base).send("POST", link, form, "Content-Type", FORM);
    }

    @Test
    void freezesAndSendsOnceWhatIsDue() throws InterruptedException {
        launch();
        JsonNode frozen = post("email-campaigns/" + launch + "/freeze", "{}", 200);
        assertThat(frozen.toString()).contains(Long.toString(launch));
        assertThat(recipient().get("state").asText()).isEqualTo("DUE");

        send();
        send();

        assertThat(recipient().get("state").asText()).isEqualTo("SENT");
        String mail = caught();
        assertThat(header(mail, "To")).contains(address());
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void aStoppedLaunchSendsNothing() throws InterruptedException {
        launch();
        HttpResponse<String> now = admin.get("api/v1/email-campaigns/" + launch);
        String tag = now.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> stale =
                admin.post(
                        "api/v1/email-campaigns/" + launch + "/stop", "{}", "If-Match", "\"99\"");
        assertThat(stale.statusCode()).isEqualTo(412);

        answered(
                admin.post("api/v1/email-campaigns/" + launch + "/stop", "{}", "If-Match", tag),
                200);
        send();

        assertThat(
                        get("email-campaigns/" + launch + "/recipients?filter.state=SENT")
                                .get("total")
                                .asInt())
                .isZero();
    }

    @Test
    void oneClickOptsOutWithoutSessionAndTwiceIsOnce() throws InterruptedException {
        String link = link();

        HttpResponse<String> first = submit(link, "List-Unsubscribe=One-Click");
        boolean out = optedOut();
        HttpResponse<String> second = submit(link, "List-Unsubscribe=One-Click");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(out).isTrue();
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(optedOut()).isTrue();
    }

    @Test
    void oneClickLeavesTheTopicOfTheMailAndThePageOffersEverything() throws InterruptedException {
        topic = "\"NEWSLETTER\"";
        String link = link();
        String token = link.substring(link.indexOf('=') + 1);

        HttpResponse<String> click = submit(link, "List-Unsubscribe=One-Click");
        HttpResponse<String> page = new Browser(base).get(link);

        assertThat(click.statusCode()).isEqualTo(200);
        JsonNode words = get("contacts/" + contact + "/consents").get("items");
        assertThat(words).hasSize(1);
        assertThat(words.at("/0/state").asText()).isEqualTo("WITHDRAWN");
        assertThat(words.at("/0/topic").asText()).isEqualTo("NEWSLETTER");
        assertThat(optedOut()).isFalse();
        assertThat(page.body())
                .contains("Lettre d’information", "id=\"rejoin\"", "id=\"optOut\"")
                .doesNotContain("id=\"leave\"");

        submit("unsubscribe", "t=" + token + "&opt=rejoin");
        assertThat(new Browser(base).get(link).body()).contains("id=\"leave\"");
        submit("unsubscribe", "t=" + token + "&opt=out");
        assertThat(optedOut()).isTrue();
    }

    @Test
    void openingTheLinkShowsAPageAndChangesNothing() throws InterruptedException {
        String link = link();

        HttpResponse<String> page = new Browser(base).get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(name.charAt(0) + "…@jardins.example", "id=\"optOut\"")
                .doesNotContain(address());
        assertThat(optedOut()).isFalse();
    }

    @Test
    void theButtonOptsOutAndInAgain() throws InterruptedException {
        String link = link();
        String token = link.substring(link.indexOf('=') + 1);

        HttpResponse<String> out = submit("unsubscribe", "t=" + token + "&opt=out");
        assertThat(optedOut()).isTrue();
        assertThat(new Browser(base).get(link).body()).contains("id=\"optIn\"");
        HttpResponse<String> in = submit("unsubscribe", "t=" + token + "&opt=in");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("Location").orElse("")).endsWith(link);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(optedOut()).isFalse();
    }

    @Test
    void aTokenThatIsNotOursDoesNothing() throws InterruptedException {
        String link = link();
        String forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

        assertThat(submit(forged, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(404);
        assertThat(submit("unsubscribe", "opt=out").statusCode()).isEqualTo(404);
        assertThat(new Browser(base).get(forged).body()).doesNotContain("id=\"optOut\"");
        assertThat(optedOut()).isFalse();
    }

    @Test
    void linksLeadToTheAddressOfTheCompany() throws InterruptedException {
        ObjectNode company = (ObjectNode) get("settings/company");
        String before = company.path("publicUrl").asText();
        try {
            company.put("publicUrl", "https://relance.vauclair.example/");
            answered(admin.put("api/v1/settings/company", company.toString()), 200);
            launch();
            send();

            assertThat(header(caught(), "List-Unsubscribe"))
                    .startsWith("<https://relance.vauclair.example/unsubscribe?t=");
        } finally {
            company.put("publicUrl", before);
            answered(admin.put("api/v1/settings/company", company.toString()), 200);
        }
    }

    @Test
    void thePasswordOfTheSmtpServerGoesInAndNeverComesOut() {
        String server =
                "{\"host\":\"smtp.vauclair.example\",\"port\":%d,\"tls\":\"STARTTLS\",\"user\":\"u\",\"password\":\"s3cret-word\"}";
        HttpResponse<String> bad = admin.put("api/v1/smtp-settings", server.formatted(0));
        try {
            HttpResponse<String> set = admin.put("api/v1/smtp-settings", server.formatted(587));

            assertThat(bad.statusCode()).isEqualTo(422);
            assertThat(Browser.value("field", bad)).isEqualTo("port");
            assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
            assertThat(set.body()).contains("smtp.vauclair.example").doesNotContain("s3cret-word");
            assertThat(admin.get("api/v1/smtp-settings").body()).doesNotContain("s3cret-word");
            assertThat(admin.get("api/v1/trail").body()).doesNotContain("s3cret-word");
        } finally {
            answered(admin.put("api/v1/smtp-settings", "{\"host\":\"\"}"), 200);
        }
        assertThat(get("smtp-settings").toString()).contains("CATCHER");
    }

    @Test
    void aSuppressedAddressIsKeptAsAHashUntilItIsReleased() {
        String wanted =
                "{\"address\":\"%s\",\"reason\":\"COMPLAINT\",\"source\":\"%s\"}"
                        .formatted(address(), name);
        HttpResponse<String> suppressed = admin.post("api/v1/suppressions", wanted);
        JsonNode listed = get("suppressions?filter.source=" + name);
        String hash = listed.at("/items/0/addressHash").asText();

        assertThat(suppressed.statusCode()).isEqualTo(204);
        assertThat(listed.toString()).doesNotContain(address());
        String path = "api/v1/suppressions/" + hash + "/release";
        assertThat(admin.post(path, "{\"releaseReason\":\" \"}").statusCode()).isEqualTo(422);
        String why = "{\"releaseReason\":\"Asked by telephone\"}";
        assertThat(admin.post(path, why).statusCode()).isEqualTo(204);
        assertThat(admin.post(path, why).statusCode()).isEqualTo(404);
    }
}
