package org.relance.marketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.NewConsent;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.ExclusionReason;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.api.RecipientRow;
import org.relance.marketing.api.RecipientState;
import org.relance.marketing.api.Unsubscribing;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

/** Mails about a topic, and what people have said of it. */
@ExtendWith(RelanceExtension.class)
class ConsentedMailsIT {

    private static final String NEWS = "NEWSLETTER";

    @Inject Consents consents;
    @Inject ConsentSettings settings;
    @Inject EmailCampaigns campaigns;
    @Inject Unsubscribing unsubscribing;
    @Inject UnsubscribeTokens tokens;
    @Inject Contacts contacts;
    @Inject ContactMerging merging;
    @Inject Ledger ledger;
    @Inject Preparation preparation;
    @Inject Database database;
    @Inject TestClock clock;

    private MailFixtures given;

    @BeforeEach
    void aCampaign() {
        given = new MailFixtures(database);
        given.aStep(0);
    }

    private LaunchEmailCampaign about(String topic) {
        LaunchEmailCampaign launch = given.aLaunch();
        return new LaunchEmailCampaign(
                launch.campaignId(),
                launch.segmentId(),
                launch.startDate(),
                launch.senderName(),
                launch.senderAddress(),
                launch.defaultLanguage(),
                topic);
    }

    private long frozen(String topic) {
        return campaigns.freeze(campaigns.launch(about(topic)).campaign().id()).campaign().id();
    }

    private void says(long contact, String topic, ConsentState state) {
        consents.record(
                contact,
                new NewConsent(
                        ConsentChannel.EMAIL,
                        topic,
                        state,
                        ConsentSource.PHONE,
                        null,
                        "Oui.",
                        null,
                        null));
    }

    private Audience audience(String topic) {
        return campaigns.preview(about(topic)).audience();
    }

    private List<Long> written(long launch) {
        return rows(launch, RecipientState.DUE).stream().map(RecipientRow::contactId).toList();
    }

    private List<RecipientRow> rows(long launch, RecipientState state) {
        return campaigns
                .recipients(launch, ListRequest.first(50).with("state", state.name()))
                .rows();
    }

    private static Audience.Excluded without(int contacts) {
        return new Audience.Excluded(ExclusionReason.NO_CONSENT, contacts);
    }

    @Test
    void leavesOutWhoHasRefusedTheTopic() {
        long silent = given.aPerson("silent@jardin.example");
        long agreed = given.aPerson("agreed@jardin.example");
        long left = given.aPerson("left@jardin.example");
        long leftAll = given.aPerson("left.all@jardin.example");
        long offers = given.aPerson("offers@jardin.example");
        says(agreed, NEWS, ConsentState.DENIED);
        says(agreed, NEWS, ConsentState.GRANTED);
        says(left, NEWS, ConsentState.GRANTED);
        says(left, NEWS, ConsentState.WITHDRAWN);
        says(leftAll, Consents.ALL, ConsentState.DENIED);
        says(offers, "OFFRES", ConsentState.WITHDRAWN);

        assertThat(audience(NEWS)).isEqualTo(new Audience(5, 3, List.of(without(2))));
        assertThat(audience(null)).isEqualTo(new Audience(5, 4, List.of(without(1))));
        long launch = frozen(NEWS);
        assertThat(written(launch)).containsExactlyInAnyOrder(silent, agreed, offers);
        assertThat(rows(launch, RecipientState.EXCLUDED))
                .extracting(RecipientRow::contactId)
                .containsExactlyInAnyOrder(left, leftAll);
        assertThat(campaigns.get(launch).audience()).isEqualTo(audience(NEWS));
    }

    @Test
    void writesOnlyToThoseWhoAgreedWhereTheSetUpSaysSo() {
        long silent = given.aPerson("silent@jardin.example");
        long agreed = given.aPerson("agreed@jardin.example");
        long all = given.aPerson("all@jardin.example");
        says(agreed, NEWS, ConsentState.GRANTED);
        says(all, Consents.ALL, ConsentState.GRANTED);
        settings.change(new ConsentSetup(ConsentBasis.CONSENT, 7, "", ""));

        assertThat(audience(NEWS)).isEqualTo(new Audience(3, 2, List.of(without(1))));
        assertThat(audience(null)).isEqualTo(new Audience(3, 3, List.of()));
        assertThat(written(frozen(NEWS))).containsExactlyInAnyOrder(agreed, all);
        assertThat(consents.history(silent)).isEmpty();
    }

    @Test
    void writesToTheOneOfTwoWithAnAddressWhoAgreed() {
        given.aPerson("shared@jardin.example");
        long agreed = given.aPerson("shared@jardin.example");
        says(agreed, NEWS, ConsentState.GRANTED);
        settings.change(new ConsentSetup(ConsentBasis.CONSENT, 7, "", ""));

        assertThat(audience(NEWS)).isEqualTo(new Audience(2, 1, List.of(without(1))));
        assertThat(written(frozen(NEWS))).containsExactly(agreed);
    }

    @Test
    void refusesATopicThatIsNone() {
        given.aPerson("a@jardin.example");

        assertThatThrownBy(() -> campaigns.launch(about("RIEN")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.code-unknown");
                            assertThat(e.field()).isEqualTo("topic");
                        });
    }

    @Test
    void stopsWhatIsDueOnceTheTopicIsRefused() {
        long left = given.aPerson("left@jardin.example");
        long stays = given.aPerson("stays@jardin.example");
        long launch = frozen(NEWS);

        says(stays, "OFFRES", ConsentState.WITHDRAWN);
        says(left, NEWS, ConsentState.WITHDRAWN);

        assertThat(written(launch)).containsExactly(stays);
        assertThat(rows(launch, RecipientState.STOPPED))
                .singleElement()
                .extracting(RecipientRow::reason)
                .isEqualTo("NO_CONSENT");
    }

    /** Rows that are claimed are looked at once more, whatever event has been missed. */
    @Test
    void looksAgainBeforeItSends() {
        long left = given.aPerson("left@jardin.example");
        given.aPerson("stays@jardin.example");
        frozen(NEWS);
        given.change(
                "insert into crm_consent (contact_id, channel, topic, state, happened_at, recorded_at, recorded_by, source)"
                        + " values (:contact, 'EMAIL', '*', 'WITHDRAWN', :at, :at, 'x', 'IMPORT')",
                "contact",
                left,
                "at",
                java.sql.Timestamp.from(Instant.EPOCH));

        Preparation.Prepared prepared = prepared();

        assertThat(prepared.ready()).hasSize(1);
        assertThat(prepared.settled())
                .singleElement()
                .satisfies(
                        outcome -> {
                            assertThat(outcome.mail().contactId()).isEqualTo(left);
                            assertThat(outcome.state()).isEqualTo(RecipientState.STOPPED);
                            assertThat(outcome.reason()).isEqualTo("NO_CONSENT");
                        });
    }

    @Test
    void looksAgainAtTheSetUp() {
        given.aPerson("silent@jardin.example");
        frozen(NEWS);
        settings.change(new ConsentSetup(ConsentBasis.CONSENT, 7, "", ""));

        assertThat(prepared().ready()).isEmpty();
    }

    private Preparation.Prepared prepared() {
        List<OutgoingMail> claimed = ledger.claim("run/1", clock.now(), 100);
        return preparation.prepare(claimed, preparation.skeletons(), clock.now());
    }

    private String token(long launch, long contact) {
        return tokens.signer()
                .token(
                        given.count(
                                "select id from mkt_recipient where email_campaign_id = :launch and contact_id = :contact",
                                "launch",
                                launch,
                                "contact",
                                contact));
    }

    @Test
    void letsAPersonLeaveATopicByTheLink() {
        long anne = given.aPerson("anne@jardin.example");
        long same = given.aPerson("Anne@jardin.example ");
        String token = token(frozen(NEWS), anne);

        Unsubscribing.Recipient before = unsubscribing.read(token);
        assertThat(before.topic()).isEqualTo("Lettre d’information");
        assertThat(before.topicLeft()).isFalse();
        assertThat(consents.history(anne)).isEmpty();

        assertThat(unsubscribing.leave(token).topicLeft()).isTrue();
        assertThat(unsubscribing.leave(token).optedOut()).isFalse();
        assertThat(consents.history(same)).hasSize(1);
        assertThat(consents.history(anne))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(ConsentState.WITHDRAWN);
                            assertThat(row.topic()).isEqualTo(NEWS);
                            assertThat(row.source()).isEqualTo(ConsentSource.UNSUBSCRIBE);
                            assertThat(row.origin()).endsWith("CP");
                            assertThat(row.recordedBy()).isEqualTo("system");
                        });

        assertThat(unsubscribing.rejoin(token).topicLeft()).isFalse();
        assertThat(consents.history(anne))
                .extracting(ConsentRow::state)
                .containsExactly(ConsentState.GRANTED, ConsentState.WITHDRAWN);
        assertThat(unsubscribing.optOut(token).optedOut()).isTrue();
    }

    @Test
    void doesNotTakeBackByTheLinkWhatWasRefusedOtherwise() {
        long anne = given.aPerson("anne@jardin.example");
        String token = token(frozen(NEWS), anne);
        says(anne, NEWS, ConsentState.WITHDRAWN);

        assertThat(unsubscribing.rejoin(token).topicLeft()).isTrue();
    }

    @Test
    void optsOutOfEverythingWhereTheMailHadNoTopic() {
        long anne = given.aPerson("anne@jardin.example");
        String token = token(frozen(null), anne);

        assertThat(unsubscribing.leave(token).optedOut()).isTrue();
        assertThat(consents.history(anne)).isEmpty();
    }

    @Test
    void knowsTheTopicOfALinkWhoseContactWentUpInAnother() {
        long survivor = given.aPerson("anne@jardin.example");
        long other = given.aPerson("anne.petit@jardin.example");
        long launch = frozen(NEWS);
        given.change("update mkt_recipient set state = 'SENT'");
        String token = token(launch, other);
        merging.merge(
                survivor,
                contacts.find(survivor).orElseThrow().version(),
                new MergeContacts(other, contacts.find(other).orElseThrow().version(), null));

        assertThat(unsubscribing.leave(token).topicLeft()).isTrue();
        assertThat(consents.history(survivor)).hasSize(1);
    }
}
