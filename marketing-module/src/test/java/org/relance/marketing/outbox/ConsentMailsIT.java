package org.relance.marketing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentLinks;
import org.relance.crm.api.ConsentQuestion.Standing;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.Erasures;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.LeadCapture;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.LeadForms;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.NewConsent;
import org.relance.crm.api.PublicForm;
import org.relance.crm.api.Suppressions;
import org.relance.crm.api.WebVisitor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.Outbox;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;
import org.relance.marketing.api.TlsMode;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

/** Consents that are asked for by e-mail, with a real SMTP server. */
@ExtendWith(RelanceExtension.class)
class ConsentMailsIT {

    private static final String NEWS = "NEWSLETTER";
    private static final String WORDING = "J’accepte de recevoir la lettre de Vauclair.";
    private static final WebVisitor FIREFOX = new WebVisitor("192.0.2.7", "Firefox");

    @Inject Consents consents;
    @Inject ConsentLinks links;
    @Inject ConsentSettings settings;
    @Inject Contacts contacts;
    @Inject Erasures erasures;
    @Inject Leads leads;
    @Inject LeadForms forms;
    @Inject LeadCapture capture;
    @Inject Suppressions suppressions;
    @Inject Outbox outbox;
    @Inject SmtpSettings smtp;
    @Inject World world;
    @Inject TestClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void aServerAndASender() {
        server.start();
        smtp.change(
                new SmtpServerDetails(
                        "127.0.0.1", server.getSmtp().getPort(), TlsMode.NONE, "", null));
        settings.change(
                new ConsentSetup(
                        ConsentBasis.LEGITIMATE_INTEREST,
                        7,
                        "Pépinières Vauclair",
                        "bonjour@vauclair.example"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private ContactView anne() {
        return person("Anne Morel", "anne@gard.example");
    }

    private ContactView person(String name, String email) {
        return contacts.create(
                ContactDetails.person(name).with(new Communication(null, null, email, null, null)));
    }

    private ConsentRow ask(ContactView contact) {
        return consents.ask(contact.id(), new AskConsent(NEWS, WORDING, null));
    }

    private List<ConsentRow> history(ContactView contact) {
        return consents.history(contact.id());
    }

    private String mailed() throws Exception {
        outbox.sendDue();
        MimeMessage[] mails = server.getReceivedMessages();
        return token(mails[mails.length - 1]);
    }

    private static String token(MimeMessage mail) throws Exception {
        String text = mail.getContent().toString();
        return text.substring(text.indexOf("/consent?t=") + 11).lines().findFirst().orElseThrow();
    }

    private Standing confirm(String token) {
        return links.confirm(token, FIREFOX).standing();
    }

    @Test
    void keepsTheProofOfAConfirmation() throws Exception {
        ContactView anne = anne();
        ConsentRow question = ask(anne);
        assertThat(question.state()).isEqualTo(ConsentState.PENDING);

        String token = mailed();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Confirmez votre accord");
        assertThat(mail.getHeader("From")[0]).contains("<bonjour@vauclair.example>");
        assertThat(mail.getMessageID())
                .isEqualTo("<consent-" + question.id() + "@vauclair.example>");
        assertThat(mail.getContent().toString())
                .contains("Bonjour Anne Morel", WORDING, "23 mars 2026");

        assertThat(links.read(token).standing()).isEqualTo(Standing.OPEN);
        assertThat(links.read(token).wording()).isEqualTo(WORDING);
        assertThat(history(anne)).as("reading changes nothing").containsExactly(question);

        clock.set(clock.now().plus(Duration.ofHours(5)));
        assertThat(confirm(token)).isEqualTo(Standing.CONFIRMED);
        assertThat(confirm(token)).as("twice").isEqualTo(Standing.CONFIRMED);

        assertThat(history(anne)).hasSize(2);
        ConsentRow answer = history(anne).get(0);
        assertThat(answer.state()).isEqualTo(ConsentState.GRANTED);
        assertThat(answer.source()).isEqualTo(ConsentSource.DOUBLE_OPT_IN);
        assertThat(answer.origin()).isEqualTo("consent-" + question.id());
        assertThat(answer.askedId()).isEqualTo(question.id());
        assertThat(answer.wording()).isEqualTo(WORDING);
        assertThat(answer.addressHash()).isEqualTo(suppressions.hash("anne@gard.example"));
        assertThat(answer.networkHash()).hasSize(24).doesNotContain("192");
        assertThat(answer.agentHash()).hasSize(24);
        assertThat(answer.recordedBy()).isEqualTo("system");
        assertThat(Duration.between(question.happenedAt(), answer.happenedAt())).hasHours(5);
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        ContactView anne = anne();
        consents.ask(anne.id(), new AskConsent(NEWS, "I agree.", "en"));

        String token = mailed();

        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Confirm your consent");
        assertThat(links.read(token).language()).isEqualTo("en");
    }

    @Test
    void changesNothingByALinkThatIsOverOrForged() throws Exception {
        ContactView anne = anne();
        ask(anne);
        String token = mailed();
        clock.set(clock.now().plus(Duration.ofDays(8)));

        assertThat(links.read(token).standing()).isEqualTo(Standing.EXPIRED);
        assertThat(confirm(token)).isEqualTo(Standing.EXPIRED);
        assertThat(confirm(token + "x")).isEqualTo(Standing.UNKNOWN);
        assertThat(confirm("1" + token)).isEqualTo(Standing.UNKNOWN);
        assertThat(confirm(null)).isEqualTo(Standing.UNKNOWN);
        assertThat(confirm("")).isEqualTo(Standing.UNKNOWN);
        assertThat(history(anne)).hasSize(1);
    }

    @Test
    void replacesAQuestionByTheNextOne() throws Exception {
        ContactView anne = anne();
        ask(anne);
        String first = mailed();
        ask(anne);
        ask(anne);
        String last = mailed();

        assertThat(server.getReceivedMessages()).as("the second was never sent").hasSize(2);
        assertThat(confirm(first)).isEqualTo(Standing.OVER);
        assertThat(confirm(last)).isEqualTo(Standing.CONFIRMED);
        clock.set(clock.now().plus(Duration.ofHours(25)));
        assertRefused("crm.consent-granted", () -> ask(anne));
    }

    @Test
    void asksAnAddressThreeTimesADay() {
        ContactView anne = anne();
        ContactView same = person("Anne M.", "ANNE@gard.example");
        ask(anne);
        ask(same);
        ask(anne);

        assertRefused("crm.consent-asked-often", () -> ask(same));
        clock.set(clock.now().plus(Duration.ofHours(25)));
        ask(same);
        assertThat(history(same)).hasSize(2);
    }

    @Test
    void sendsWhatAKilledServerHadTakenUp() throws Exception {
        ask(anne());
        String before = mailed();
        world.sql("update mkt_single_mail set state = 'CLAIMED', body = 'Bonjour', sent_at = null");
        assertThat(outbox.sendDue()).as("its claim still holds").isZero();

        clock.set(clock.now().plus(Duration.ofMinutes(11)));
        assertThat(outbox.isAnythingDue()).isTrue();
        assertThat(outbox.sendDue()).isEqualTo(1);
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID());
        assertThat(outbox.sendDue()).isZero();
        assertThat(links.read(before).standing()).isEqualTo(Standing.OPEN);
        assertThat(world.count("select count(*) from mkt_single_mail where body is not null"))
                .as("what was sent loses its link")
                .isZero();
    }

    @Test
    void triesAgainWhatTheServerDoesNotTake() throws Exception {
        ask(anne());
        server.stop();
        assertRefused("mail.server-unreachable", () -> outbox.sendDue());
        server.start();
        smtp.change(
                new SmtpServerDetails(
                        "127.0.0.1", server.getSmtp().getPort(), TlsMode.NONE, "", null));

        assertThat(outbox.sendDue()).isEqualTo(1);
    }

    @Test
    void sendsNoQuestionThatIsAnsweredAlready() {
        ContactView anne = anne();
        ask(anne);
        consents.record(
                anne.id(),
                new NewConsent(
                        ConsentChannel.EMAIL,
                        Consents.ALL,
                        ConsentState.DENIED,
                        ConsentSource.PHONE,
                        null,
                        null,
                        null,
                        null));

        assertThat(outbox.sendDue()).isZero();
    }

    @Test
    void countsNoAnswerOfAnAddressThatIsAnothersNow() throws Exception {
        ContactView anne = anne();
        ask(anne);
        String token = mailed();
        Communication other = new Communication(null, null, "a.morel@gard.example", null, null);
        ContactView now = contacts.find(anne.id()).orElseThrow();
        contacts.change(now.id(), now.version(), now.details().with(other));

        assertThat(confirm(token)).isEqualTo(Standing.OVER);
        assertThat(history(anne)).hasSize(1);
    }

    @Test
    void takesAnOptOutAsTheLastWord() throws Exception {
        ContactView anne = anne();
        ask(anne);
        String token = mailed();
        contacts.optOut(anne.id(), "téléphone");

        assertThat(confirm(token)).isEqualTo(Standing.OVER);
        assertRefused("crm.consent-opted-out", () -> ask(anne));
    }

    @Test
    void forgetsAnErasedPerson() throws Exception {
        ContactView anne = anne();
        ask(anne);
        String token = mailed();
        consents.ask(anne.id(), new AskConsent("OFFRES", WORDING, null));

        erasures.erase(anne.id(), anne.version(), "Demande");

        assertThat(confirm(token)).isEqualTo(Standing.OVER);
        assertThat(outbox.sendDue()).isZero();
        assertThat(
                        world.count(
                                "select count(*) from mkt_single_mail where address is not null"
                                        + " or recipient_name is not null or body is not null"))
                .isZero();
        assertThat(history(anne)).allSatisfy(row -> assertThat(row.addressHash()).isNull());
    }

    @Test
    void refusesToAskWhoMustNotBeWrittenTo() {
        ContactView anne = anne();
        assertRefused(
                "crm.code-unknown",
                () -> consents.ask(anne.id(), new AskConsent("XX", WORDING, null)));
        assertRefused(
                "crm.required", () -> consents.ask(anne.id(), new AskConsent(NEWS, " ", null)));
        assertRefused("crm.consent-no-address", () -> ask(person("Sans", null)));
        suppressions.suppress("anne@gard.example", "REQUEST", null);
        assertRefused("crm.consent-suppressed", () -> ask(anne));
        settings.change(ConsentSetup.USUAL);
        assertRefused("crm.consent-no-sender", () -> ask(person("Luc", "luc@gard.example")));
        assertThat(history(anne)).isEmpty();
    }

    private LeadView leadByForm() {
        LeadFormDetails form =
                new LeadFormDetails(
                        "LETTRE",
                        "La lettre",
                        null,
                        "fr",
                        null,
                        null,
                        null,
                        List.of(
                                new FormInput(FormField.SURNAME, true),
                                new FormInput(FormField.EMAIL, true)),
                        WORDING,
                        true,
                        NEWS,
                        true,
                        null,
                        null,
                        List.of(),
                        true);
        forms.create(form);
        return sentBy("Évrard", "eve@gard.example");
    }

    private LeadView sentBy(String name, String email) {
        PublicForm shown = capture.form("lettre").orElseThrow();
        capture.submit(
                shown,
                new FormSubmission(
                        Map.of(FormField.SURNAME, name, FormField.EMAIL, email),
                        true,
                        capture.ticketForFilled(shown),
                        null,
                        "",
                        "https://www.example.org/lettre",
                        FIREFOX));
        List<LeadRow> rows = leads.list(ListRequest.first(1)).rows();
        return leads.find(rows.get(0).id()).orElseThrow();
    }

    private long converted(LeadView lead) {
        return leads.convert(lead.id(), lead.version(), ConvertLead.TO_CONTACT)
                .outcome()
                .contactId();
    }

    @Test
    void asksWhoSendsAFormAndGivesTheAnswerToTheContact() throws Exception {
        LeadView lead = leadByForm();
        ConsentRow question = consents.ofLead(lead.id()).get(0);
        assertThat(question.state()).isEqualTo(ConsentState.PENDING);
        assertThat(question.source()).isEqualTo(ConsentSource.FORM);
        assertThat(question.origin()).isEqualTo("LETTRE, https://www.example.org/lettre");
        assertThat(question.networkHash()).hasSize(24);

        assertThat(confirm(mailed())).isEqualTo(Standing.CONFIRMED);
        assertThat(consents.ofLead(lead.id())).hasSize(2);

        long contact = converted(lead);
        assertThat(consents.history(contact))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(ConsentState.GRANTED);
                            assertThat(row.source()).isEqualTo(ConsentSource.DOUBLE_OPT_IN);
                            assertThat(row.askedId()).isEqualTo(question.id());
                        });
    }

    @Test
    void takesTheAnswerOfALeadThatIsAContactMeanwhile() throws Exception {
        LeadView lead = leadByForm();
        String token = mailed();

        long contact = converted(lead);
        assertThat(consents.history(contact))
                .singleElement()
                .extracting(ConsentRow::state)
                .isEqualTo(ConsentState.PENDING);

        assertThat(confirm(token)).isEqualTo(Standing.CONFIRMED);
        assertThat(confirm(token)).isEqualTo(Standing.CONFIRMED);
        assertThat(consents.history(contact)).hasSize(2);
    }

    @Test
    void doesNotTakeALaterRefusalOfTheContactBack() throws Exception {
        LeadView lead = leadByForm();
        confirm(mailed());
        ContactView known = person("Ève Évrard", "eve@gard.example");
        clock.set(clock.now().plus(Duration.ofDays(1)));
        consents.unsubscribe(List.of(known.id()), NEWS, "CP1");

        leads.convert(
                lead.id(), lead.version(), new ConvertLead(known.id(), null, false, false, null));

        assertThat(history(known))
                .extracting(ConsentRow::state)
                .containsExactly(ConsentState.WITHDRAWN);
    }

    @Test
    void takesALeadWhoseAddressIsNotToBeAsked() {
        suppressions.suppress("eve@gard.example", "REQUEST", null);

        LeadView lead = leadByForm();

        assertThat(consents.ofLead(lead.id())).isEmpty();
        assertThat(lead.arrival().consent().text()).isEqualTo(WORDING);
        assertThat(outbox.sendDue()).isZero();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).extracting(e -> ((DomainException) e).code()).isEqualTo(code);
    }
}
