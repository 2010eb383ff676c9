package org.relance.marketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Deliveries;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.RecipientRow;
import org.relance.marketing.api.RecipientState;
import org.relance.marketing.api.SendingMonitor;
import org.relance.marketing.api.SendingProgress;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;
import org.relance.marketing.api.TlsMode;
import org.relance.marketing.api.Unsubscribing;
import org.relance.marketing.mail.SmtpAnswer;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

@Committed
@ExtendWith(RelanceExtension.class)
class DeliveriesIT {

    @TempDir static Path home;

    @Inject EmailCampaigns campaigns;
    @Inject Deliveries deliveries;
    @Inject SmtpSettings settings;
    @Inject Unsubscribing unsubscribing;
    @Inject UnsubscribeTokens tokens;
    @Inject Ledger ledger;
    @Inject Database database;
    @Inject TestClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private MailFixtures given;

    @BeforeEach
    void aServerAndACampaign() {
        System.setProperty("relance.home", home.toString());
        server.start();
        settings.change(
                new SmtpServerDetails(
                        "127.0.0.1", server.getSmtp().getPort(), TlsMode.NONE, "", null));
        given = new MailFixtures(database);
        given.aStep(0);
    }

    @AfterEach
    void nothingIsLeft() {
        server.stop();
        given.change(
                "update mkt_recipient set state = 'STOPPED' where state in ('DUE', 'CLAIMED')");
        settings.change(new SmtpServerDetails("", 0, TlsMode.NONE, "", null));
        System.clearProperty("relance.home");
    }

    private long launched() {
        long id = campaigns.launch(given.aLaunch()).campaign().id();
        campaigns.freeze(id);
        return id;
    }

    private long inState(long id, RecipientState state) {
        return given.count(
                "select count(*) from mkt_recipient where email_campaign_id = :id and state = :state",
                "id",
                id,
                "state",
                state.name());
    }

    private long interactions() {
        return given.count(
                "select count(*) from crm_interaction where campaign_id = :campaign and channel = 'EMAIL' and target = true and unit_cost = 0.06",
                "campaign",
                given.campaign);
    }

    @Test
    void sendsEverybodyExactlyOneMail() throws Exception {
        settings.changeUnitCost(new java.math.BigDecimal("0.06"));
        given.persons(700);
        long id = launched();

        SendingProgress progress = deliveries.sendDue(SendingMonitor.NONE);

        assertThat(progress.sent()).isEqualTo(700);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(700);
        HashSet<String> recipients = new HashSet<>();
        for (MimeMessage mail : received) {
            recipients.add(mail.getAllRecipients()[0].toString());
        }
        assertThat(recipients).hasSize(700);
        assertThat(received[0].getSubject()).isEqualTo("Bonjour Jeanne");
        assertThat(inState(id, RecipientState.SENT)).isEqualTo(700);
        assertThat(interactions()).isEqualTo(700);
        assertThat(campaigns.get(id).status()).isEqualTo(EmailCampaignStatus.COMPLETED);
        assertThat(deliveries.sendDue(SendingMonitor.NONE).done()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(700);
    }

    @Test
    void sendsAStepWhenItsDayHasCome() {
        given.aStep(3);
        given.persons(2);
        long id = launched();

        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isEqualTo(2);
        clock.moveTo(LocalDate.of(2026, 3, 18));
        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isZero();
        clock.moveTo(LocalDate.of(2026, 3, 19));
        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isEqualTo(2);

        assertThat(campaigns.recipients(id, ListRequest.first(10).with("position", "4")).rows())
                .extracting(RecipientRow::businessDate)
                .containsOnly(LocalDate.of(2026, 3, 19));
    }

    @Test
    void goesOnAfterAKillWithoutLossOrRepeat() {
        given.persons(6);
        long id = launched();
        // A run as it stood when it was killed: accepted, refused, wanted later, unanswered, not
        // begun.
        List<OutgoingMail> claimed = ledger.claim("killed/1", clock.now(), 6);
        assertThat(claimed).hasSize(6);
        Journal journal = new Journal(home.resolve("outbox/journal"), "killed");
        claimed.stream().limit(4).forEach(mail -> journal.started(mail.id()));
        journal.answered(
                claimed.get(0).id(), new SmtpAnswer(SmtpAnswer.Kind.ACCEPTED, 250, "250 Ok"));
        journal.answered(
                claimed.get(1).id(), new SmtpAnswer(SmtpAnswer.Kind.REFUSED, 550, "550 No"));
        journal.answered(
                claimed.get(2).id(), new SmtpAnswer(SmtpAnswer.Kind.LATER, 451, "451 Wait"));
        journal.close();

        deliveries.recover();

        assertThat(inState(id, RecipientState.SENT)).isEqualTo(1);
        assertThat(inState(id, RecipientState.FAILED)).isEqualTo(2);
        assertThat(inState(id, RecipientState.DUE)).isEqualTo(3);
        assertThat(campaigns.get(id).steps().get(0).inDoubt()).isEqualTo(1);
        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isEqualTo(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(campaigns.sendInDoubtAgain(id)).isEqualTo(1);
        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isEqualTo(1);
        assertThat(home.resolve("outbox/journal")).isEmptyDirectory();
    }

    @Test
    void writesNoInteractionTwiceWhenAJournalIsReplayedAfterItsLedgerWasWritten() {
        given.persons(1);
        launched();
        OutgoingMail mail = ledger.claim("late/1", clock.now(), 1).get(0);
        Outcome sent =
                Verdict.of(
                        mail,
                        new SmtpAnswer(SmtpAnswer.Kind.ACCEPTED, 250, "250 Ok"),
                        Instant.EPOCH);

        ledger.record(List.of(sent));
        ledger.record(List.of(sent));

        assertThat(
                        given.count(
                                "select count(*) from crm_interaction where campaign_id = :c",
                                "c",
                                given.campaign))
                .isEqualTo(1);
    }

    @Test
    void leavesEverythingDueWhileNoServerAnswers() {
        given.persons(3);
        long id = launched();
        server.stop();

        assertThatThrownBy(() -> deliveries.sendDue(SendingMonitor.NONE))
                .hasMessageContaining("mail.server-unreachable");

        assertThat(inState(id, RecipientState.DUE)).isEqualTo(3);
    }

    @Test
    void stopsWhereAStopIsWanted() {
        given.persons(50);
        long id = launched();

        SendingProgress progress = deliveries.sendDue(stopAtOnce());

        assertThat(inState(id, RecipientState.SENT)).isEqualTo(progress.sent());
        assertThat(inState(id, RecipientState.DUE)).isEqualTo(50 - progress.sent());
    }

    private static SendingMonitor stopAtOnce() {
        return new SendingMonitor() {
            @Override
            public boolean stopWanted() {
                return true;
            }

            @Override
            public void progress(SendingProgress progress) {
                // Not of interest here.
            }
        };
    }

    @Test
    void sendsNothingToWhoOptedOutAfterTheAudienceWasFixed() {
        given.aStep(3);
        given.persons(2);
        long id = launched();
        deliveries.sendDue(SendingMonitor.NONE);
        long first =
                campaigns
                        .recipients(id, ListRequest.first(1).with("state", "SENT"))
                        .rows()
                        .get(0)
                        .id();
        String token = tokens.signer().token(first);

        assertThat(unsubscribing.read(token).optedOut()).isFalse();
        assertThat(unsubscribing.optOut(token).optedOut()).isTrue();
        clock.moveTo(LocalDate.of(2026, 3, 19));

        assertThat(deliveries.sendDue(SendingMonitor.NONE).sent()).isEqualTo(1);
        assertThat(unsubscribing.optIn(token).optedOut()).isFalse();
        assertThatThrownBy(() -> unsubscribing.optOut(token + "x"))
                .hasMessageContaining("mail.bad-token");
    }

    @Test
    void staysSilentAboutThePassword() {
        var details =
                new SmtpServerDetails("smtp.example", 587, TlsMode.STARTTLS, "relance", "s3cret");
        settings.change(details);

        assertThat(details.toString()).doesNotContain("s3cret");
        assertThat(settings.current().passwordKnown()).isTrue();
        assertThat(settings.current().toString()).doesNotContain("s3cret");
        settings.change(
                new SmtpServerDetails("smtp.evil.example", 587, TlsMode.STARTTLS, "relance", ""));
        assertThat(settings.current().passwordKnown()).isFalse();
    }
}
