package org.relance.marketing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.Attendees;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.InvitationState;
import org.relance.crm.api.InvitationView;
import org.relance.crm.api.Invitations;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMails;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** Invitations on their way over SMTP, read as a mail program and a calendar read them. */
@Committed
@ExtendWith(RelanceExtension.class)
class InvitationsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final String ZOE = "zoe@jardin.example";
    private static final String JULIE = "julie@relance.example";

    @TempDir static Path home;

    @Inject SmtpCatcher catcher;
    @Inject CaughtStore store;
    @Inject CaughtMails mails;
    @Inject Invitations invitations;
    @Inject Attendees attendees;
    @Inject Tasks tasks;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject Database database;

    private TaskView meeting;
    private ContactView zoe;
    private AttendeeView julie;

    /** A message as it came, its text and the unfolded lines of its calendar. */
    private record Received(
            MimeMessage message, String text, ContentType type, List<String> lines) {

        String line(String name) {
            return lines.stream().filter(one -> one.startsWith(name)).findFirst().orElse("");
        }
    }

    @BeforeEach
    void aMeetingWithThree() {
        System.setProperty("relance.home", home.toString());
        catcher.open(0);
        person("I-NB", "Nadia Benali", "nadia@relance.example");
        person("I-JL", "Julie Lemaire", JULIE);
        person("I-SM", "Sans Mail", null);
        zoe = contacts.create(ContactDetails.person("Zoé Durand"));
        change("email = '" + ZOE + "', language_code = 'EN'", "crm_contact", zoe.id());
        meeting = tasks.create(details());
        julie = attendees.add(meeting.id(), NewAttendee.salesperson("I-JL"));
        attendees.add(meeting.id(), NewAttendee.salesperson("I-SM"));
        attendees.add(meeting.id(), new NewAttendee(Attendance.OPTIONAL, null, zoe.id()));
    }

    private void person(String code, String name, String email) {
        salespeople.create(new SalespersonDetails(code, name, email, null, null, false));
    }

    private static TaskDetails details() {
        return new TaskDetails(
                "Visite du jardin; d’été",
                TaskType.MEETING,
                null,
                null,
                DAY,
                LocalTime.of(9, 30),
                45,
                false,
                null,
                "Salle du conseil",
                "I-NB",
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }

    private void change(String what, String table, long id) {
        database.change(h -> h.execute("update " + table + " set " + what + " where id = ?", id));
    }

    @AfterEach
    void leaveNothing() {
        TaskView now = tasks.find(meeting.id()).orElseThrow();
        int version =
                now.closed()
                        ? now.version()
                        : tasks.cancel(now.id(), now.version()).task().version();
        tasks.delete(meeting.id(), version);
        database.change(h -> h.execute("delete from crm_invitation"));
        contacts.delete(zoe.id(), contacts.find(zoe.id()).orElseThrow().version());
        for (String code : List.of("I-NB", "I-JL", "I-SM")) {
            salespeople.delete(code, salespeople.find(code).orElseThrow().version());
        }
        catcher.close();
        mails.clear();
        System.clearProperty("relance.home");
    }

    private List<InvitationState> states() {
        return invitations.of(meeting.id()).stream().map(InvitationView::state).toList();
    }

    /** What the catcher has for somebody, the newest first. */
    private List<CaughtMailRow> caught(String recipient) {
        store.close();
        return mails.list(ListRequest.first(20).with("recipient", recipient)).rows();
    }

    private Received newest(String recipient) throws Exception {
        MimeMessage message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mails.source(caught(recipient).get(0).id())));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        String calendar = read(parts.getBodyPart(1));
        return new Received(
                message,
                read(parts.getBodyPart(0)),
                new ContentType(parts.getBodyPart(1).getContentType()),
                List.of(calendar.replace("\r\n ", "").split("\r\n")));
    }

    private static String read(BodyPart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void inviteAll() {
        assertThat(invitations.send(meeting.id())).isEqualTo(2);
        assertThat(invitations.deliver()).isEqualTo(2);
    }

    @Test
    void goOutAsCalendarMail() throws Exception {
        assertThat(states())
                .containsExactly(
                        InvitationState.NOT_INVITED,
                        InvitationState.NO_EMAIL,
                        InvitationState.NOT_INVITED);

        inviteAll();

        assertThat(states())
                .containsExactly(
                        InvitationState.SENT, InvitationState.NO_EMAIL, InvitationState.SENT);
        assertThat(invitations.of(meeting.id()).get(0).sentAt()).isNotNull();
        Received hers = newest(ZOE);
        assertThat(hers.message().getSubject()).isEqualTo("Invitation: Visite du jardin; d’été");
        assertThat(hers.message().getFrom()[0].toString()).contains("nadia@relance.example");
        assertThat(hers.text())
                .contains("Nadia Benali invites you")
                .contains("Wednesday 8 July 2026, 09:30 – 10:15");
        assertThat(hers.type().match("text/calendar")).isTrue();
        assertThat(hers.type().getParameter("method")).isEqualTo("REQUEST");
        assertThat(hers.lines())
                .contains(
                        "METHOD:REQUEST",
                        "SEQUENCE:0",
                        "DTSTART:20260708T073000Z",
                        "DTEND:20260708T081500Z",
                        "SUMMARY:Visite du jardin\\; d’été",
                        "LOCATION:Salle du conseil",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=\"Nadia Benali\":mailto:nadia@relance.example",
                        "ATTENDEE;CN=\"Zoé Durand\";ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:"
                                + ZOE)
                .noneMatch(line -> line.contains(JULIE));
        assertThat(hers.line("UID:")).startsWith("UID:task-" + meeting.id() + "@");
        assertThat(newest(JULIE).text())
                .contains("vous invite")
                .contains("mercredi 8 juillet 2026");
        assertThat(invitations.send(meeting.id())).as("all are invited").isZero();
    }

    @Test
    void aMoveIsSentAgainUnderTheSameName() throws Exception {
        inviteAll();
        String uid = newest(ZOE).line("UID:");

        tasks.postpone(meeting.id(), meeting.version(), "1D");
        assertThat(states())
                .containsExactly(
                        InvitationState.OUT_OF_DATE,
                        InvitationState.NO_EMAIL,
                        InvitationState.OUT_OF_DATE);
        inviteAll();

        assertThat(newest(ZOE).line("UID:")).isEqualTo(uid);
        assertThat(newest(ZOE).lines()).contains("SEQUENCE:1", "DTSTART:20260709T073000Z");
    }

    @Test
    void whoIsTakenOutLearnsIt() throws Exception {
        inviteAll();

        attendees.remove(meeting.id(), julie.id(), julie.version());
        assertThat(invitations.deliver()).isEqualTo(1);

        Received off = newest(JULIE);
        assertThat(off.type().getParameter("method")).isEqualTo("CANCEL");
        assertThat(off.lines()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:0");
        assertThat(off.message().getSubject()).startsWith("Annulé");
        assertThat(caught(ZOE)).hasSize(1);
    }

    @Test
    void aCancelledMeetingIsToldToAllWhoWereInvited() throws Exception {
        inviteAll();

        tasks.cancel(meeting.id(), meeting.version());
        assertThat(invitations.deliver()).isEqualTo(2);

        assertThat(newest(ZOE).lines()).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(newest(JULIE).lines()).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void whatHasNotLeftIsTakenBack() {
        assertThat(invitations.send(meeting.id())).isEqualTo(2);

        tasks.cancel(meeting.id(), meeting.version());

        assertThat(invitations.deliver()).isZero();
    }

    @Test
    void whoMayNotBeWrittenToGetsNone() {
        change("privacy_blocked = true", "crm_contact", zoe.id());

        assertThat(invitations.send(meeting.id())).isEqualTo(1);
        invitations.deliver();

        assertThat(states()).endsWith(InvitationState.BLOCKED);
        assertThat(caught(ZOE)).isEmpty();
    }

    @Test
    void aServerThatDiedLosesNothing() {
        assertThat(invitations.send(meeting.id())).isEqualTo(2);
        database.change(
                h ->
                        h.execute(
                                "update crm_invitation set state = 'CLAIMED', attempts = 1,"
                                        + " claimed_at = '2020-01-01 00:00:00'"));

        assertThat(invitations.deliver()).isEqualTo(2);

        assertThat(states()).contains(InvitationState.SENT);
    }

    @Test
    void aMailServerThatIsAwayIsAskedAgain() {
        catcher.close();
        assertThat(invitations.send(meeting.id())).isEqualTo(2);
        assertThat(invitations.deliver()).isZero();
        assertThat(states()).contains(InvitationState.WAITING);

        catcher.open(0);
        database.change(h -> h.execute("update crm_invitation set due_at = '2020-01-01 00:00:00'"));
        assertThat(invitations.deliver()).isEqualTo(2);
    }
}
