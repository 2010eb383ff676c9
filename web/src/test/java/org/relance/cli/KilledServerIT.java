package org.relance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.relance.web.process.ServerProcess;

/**
 * A server killed (SIGKILL) in the middle of its work goes on by itself at the next start: nothing
 * is lost and nothing happens twice. One story, in order: the imported contacts get the mails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerIT {

    private static final int ROWS = 12_000;
    private static final int CHUNK = 500;
    private static final int HELD_AT = 2_000;
    private static final int SENDERS = 4;
    private static final int CAMPAIGNS = 300;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private Path home;
    private ServerProcess server;
    private Rest rest;

    @BeforeAll
    void begin() throws Exception {
        smtp.start();
        GreenMailUser everybody = smtp.setUser("everybody@example.org", "");
        smtp.getUserManager().setMessageDeliveryHandler((mail, to) -> take(to, everybody));
        home = ServerProcess.newHome("killed");
        startServer();
    }

    /** Receives mail by mail, and at one of them keeps the sender waiting for the answer. */
    private GreenMailUser take(MailAddress to, GreenMailUser everybody) {
        if (received.size() == HELD_AT) {
            held.countDown();
            await(released);
        }
        received.add(to.getEmail());
        return everybody;
    }

    @AfterAll
    void end() throws Exception {
        server.close();
        smtp.stop();
    }

    @Test
    @Order(1)
    void anImportEndsWithEveryRowOnce() throws Exception {
        JsonNode received = rest.upload("imports", contacts(), "contacts.csv");
        String id = received.path("id").asText();
        long run = begin("import", Rest.object().put("importId", id).put("chunkSize", "" + CHUNK));
        await(
                () -> {
                    assertThat(total("contacts") % CHUNK).as("half of a chunk").isZero();
                    return rest.get("runs/" + run).path("run").path("doneItems").asInt()
                            >= ROWS / 10;
                });

        server.kill();
        startServer();

        JsonNode last = awaitEnd("import");
        assertThat(last.path("id").asLong()).isGreaterThan(run);
        JsonNode done = rest.get("imports/" + id);
        assertThat(done.path("totalRows").asInt()).isEqualTo(ROWS);
        assertThat(done.path("createdRows").asInt()).isEqualTo(ROWS);
        assertThat(total("contacts")).isEqualTo(ROWS);
        assertThat(total("imports/" + id + "/rows")).isEqualTo(ROWS);
        await(() -> total("me/notifications") > 0);
        assertThat(rest.get("me/notifications").path("items"))
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.path("link").asText())
                                        .isEqualTo(
                                                "/batch/run-list.xhtml?run="
                                                        + last.path("id").asLong()));
    }

    @Test
    @Order(2)
    void aMailingReachesEverybodyOnceOrSaysWhoIsInDoubt() throws Exception {
        rest.put(
                "smtp-settings",
                Rest.object().put("host", "127.0.0.1").put("port", smtp.getSmtp().getPort()));
        long launch = launch();
        long run = begin("campaign-mailing", Rest.object());
        await(held);

        server.kill();
        released.countDown();
        startServer();

        awaitEnd("campaign-mailing");
        assertThat(rest.get("runs/" + run).path("run").path("status").asText()).isEqualTo("FAILED");
        List<String> addresses = List.copyOf(received);
        assertThat(addresses).doesNotHaveDuplicates();
        List<String> doubtful = inDoubt(launch);
        assertThat(doubtful).hasSizeBetween(1, SENDERS);
        List<String> together = new ArrayList<>(addresses);
        doubtful.stream().filter(a -> !addresses.contains(a)).forEach(together::add);
        assertThat(together).hasSize(ROWS);
    }

    @Test
    @Order(3)
    void figuresAreCompleteAndTheSameAsWithoutAKill() throws Exception {
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaign("Campaign " + i);
        }
        long run = begin("campaign-figures", Rest.object());
        await(() -> rest.get("runs/" + run).path("run").path("totalItems").asInt() > 0);

        server.kill();
        startServer();

        JsonNode last = awaitEnd("campaign-figures");
        assertThat(last.path("id").asLong()).as("the kill came too late").isGreaterThan(run);
        List<JsonNode> afterKill = figures();
        new Jobs(rest).run("campaign-figures", Rest.object());
        assertThat(figures()).isEqualTo(afterKill).hasSize(CAMPAIGNS + 1);
    }

    private void startServer() throws IOException, InterruptedException {
        server =
                ServerProcess.start(
                        home, Map.of("relance.smtp.senders", Integer.toString(SENDERS)));
        rest = Rest.ofOperator(server.url() + "/", home);
    }

    private Path contacts() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Type;Raison sociale;Courriel");
        for (int i = 0; i < ROWS; i++) {
            lines.add("Société;Jardins %05d;contact@jardins%05d.example".formatted(i, i));
        }
        return Files.write(home.resolve("contacts.csv"), lines);
    }

    /** A mailing of one step to everybody, due now. */
    private long launch() {
        long campaign = campaign("Spring");
        ObjectNode details =
                Rest.object().put("description", "Everybody").put("campaignId", campaign);
        long segment = rest.post("segments", wrapped(details)).path("id").asLong();
        rest.post("segments/" + segment + "/add-by-filter", Rest.object());
        ObjectNode template = Rest.object().put("code", "SPRING").put("description", "Spring");
        template.putArray("texts")
                .addObject()
                .put("languageCode", "fr")
                .put("subject", "Printemps")
                .put("html", "<p>Bonjour <a href=\"{{unsubscribe.link}}\">fin</a></p>")
                .put("text", "Bonjour {{unsubscribe.link}}");
        rest.post("templates", template);
        rest.post(
                "campaigns/" + campaign + "/schedule",
                Rest.object()
                        .put("templateCode", "SPRING")
                        .put("sendAfterDays", 0)
                        .put("sendTime", "00:00:00"));
        String today = rest.get("settings/business-date").path("date").asText();
        return rest.post(
                        "email-campaigns",
                        Rest.object()
                                .put("campaignId", campaign)
                                .put("segmentId", segment)
                                .put("startDate", today)
                                .put("senderName", "Vauclair")
                                .put("senderAddress", "offres@vauclair.example")
                                .put("defaultLanguage", "fr"))
                .path("campaign")
                .path("id")
                .asLong();
    }

    private long campaign(String description) {
        ObjectNode details = Rest.object().put("description", description);
        return rest.post("campaigns", wrapped(details)).path("id").asLong();
    }

    private static ObjectNode wrapped(ObjectNode details) {
        ObjectNode body = Rest.object();
        body.set("details", details);
        return body;
    }

    private List<String> inDoubt(long launch) {
        List<String> addresses = new ArrayList<>();
        rest.get("email-campaigns/" + launch + "/recipients?filter.reason=IN_DOUBT&limit=100")
                .path("items")
                .forEach(row -> addresses.add(row.path("address").asText()));
        return addresses;
    }

    /** Figures of all campaigns without the instant of their computation. */
    private List<JsonNode> figures() {
        List<JsonNode> figures = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = rest.get("campaigns?limit=200" + after);
            for (JsonNode row : page.path("items")) {
                JsonNode one = rest.get("campaigns/" + row.path("id").asLong() + "/figures");
                figures.add(((ObjectNode) one).without("computedAt"));
            }
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return figures;
    }

    private int total(String list) {
        return rest.get(list + "?limit=1").path("total").asInt();
    }

    private long begin(String job, ObjectNode parameters) {
        ObjectNode start = Rest.object();
        start.set("parameters", parameters);
        start.put("label", "");
        return rest.post("jobs/" + job + "/runs", start).path("id").asLong();
    }

    /** The latest execution of a job, which by now must have completed by itself. */
    private JsonNode awaitEnd(String job) throws InterruptedException {
        long id =
                rest.get("runs?limit=1&filter.job=" + job).path("items").get(0).path("id").asLong();
        return new Jobs(rest).follow(id);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(120, TimeUnit.SECONDS)).as("this takes too long").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this takes too long").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
