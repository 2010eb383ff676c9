package org.relance.marketing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMails;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpSettings;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@Committed
@ExtendWith(RelanceExtension.class)
class SmtpCatcherIT {

    @TempDir static Path home;

    @Inject SmtpCatcher catcher;
    @Inject CaughtStore store;
    @Inject CaughtMails mails;
    @Inject SmtpSettings settings;

    @BeforeEach
    void openOnAFreePort() {
        System.setProperty("relance.home", home.toString());
        catcher.open(0);
    }

    @AfterEach
    void leaveNothing() {
        catcher.close();
        mails.clear();
        System.clearProperty("relance.home");
    }

    private static ByteArrayOutputStream message(int number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MailSkeleton(
                        new Sender("Vauclair", "infos@vauclair.example"),
                        new MailText("fr", "Été " + number, "<p>.\n..\n.x</p>", ".\n..\n.x"))
                .write(
                        new Envelope(
                                new Person(
                                        "Zoé", "zoe@jardin.example", Map.<String, String>of()::get),
                                "r" + number,
                                "http://localhost/unsubscribe?t=1",
                                "Mon, 16 Mar 2026 09:00:00 GMT"),
                        out);
        return out;
    }

    private void send(int count) {
        try (SmtpConnection connection =
                SmtpConnection.open(SmtpRoute.plain("127.0.0.1", catcher.port()))) {
            for (int i = 0; i < count; i++) {
                SmtpAnswer answer =
                        connection.send(
                                "infos@vauclair.example",
                                "zoe@jardin.example",
                                message(i),
                                () -> {});
                assertThat(answer.kind()).isEqualTo(SmtpAnswer.Kind.ACCEPTED);
            }
        }
        store.close();
    }

    @Test
    void keepsWhatItTookByteForByte() {
        send(1);

        CaughtMailRow row = mails.list(ListRequest.first(10)).rows().get(0);
        assertThat(row.recipient()).isEqualTo("zoe@jardin.example");
        assertThat(row.subject()).isEqualTo("Été 0");
        assertThat(row.messageId()).isEqualTo("<r0@vauclair.example>");
        assertThat(mails.source(row.id())).isEqualTo(message(0).toByteArray());
        assertThat(mails.open(row.id()).html()).contains(".\r\n..\r\n.x");
    }

    @Test
    void listsEveryMailOfAKeptConnection() {
        send(600);

        assertThat(mails.list(ListRequest.first(1)).total()).isEqualTo(600);
        assertThat(mails.list(new ListRequest("ete 599", null, "", false, "", 0, 10)).total())
                .isEqualTo(1);
    }

    @Test
    void findsTheMailsOfAKilledServerAgain() throws Exception {
        Path lost = store.folder().resolve("20260101/000000000-0000/000001.eml");
        Files.createDirectories(lost.getParent());
        Files.write(lost, message(7).toByteArray());
        Files.write(
                lost.resolveSibling("000002.eml.part"), "Subj".getBytes(StandardCharsets.UTF_8));

        catcher.close();
        catcher.open(0);
        awaitARow();
        store.recover();

        assertThat(mails.list(ListRequest.first(10)).rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.subject()).isEqualTo("Été 7");
                            assertThat(row.recipient()).isEqualTo("zoe@jardin.example");
                        });
    }

    private void awaitARow() throws InterruptedException {
        for (int i = 0; i < 100 && mails.list(ListRequest.first(1)).total() == 0; i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void servesAsTheServerWhereNobodyNamedAnother() {
        assertThat(settings.current().source()).isEqualTo(SmtpServer.Source.CATCHER);
        assertThat(settings.test("zoe@jardin.example")).startsWith("250 Ok");
    }
}
