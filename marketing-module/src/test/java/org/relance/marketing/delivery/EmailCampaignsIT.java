package org.relance.marketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.EmailStep;
import org.relance.marketing.api.ExclusionReason;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.api.RecipientRow;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

@ExtendWith(RelanceExtension.class)
class EmailCampaignsIT {

    @Inject EmailCampaigns campaigns;
    @Inject Database database;
    @Inject TestClock clock;

    private MailFixtures given;

    @BeforeEach
    void aCampaign() {
        given = new MailFixtures(database);
    }

    private static Map<ExclusionReason, Integer> reasons(Audience audience) {
        return audience.excluded().stream()
                .collect(Collectors.toMap(Audience.Excluded::reason, Audience.Excluded::contacts));
    }

    private void anAudienceOfEveryKind() {
        given.aPerson("anne@jardin.example");
        given.aPerson(" Anne@Jardin.example ");
        given.aPerson(null);
        given.aPerson("  ");
        given.aPerson("nonsense");
        long optedOut = given.aPerson("non@jardin.example");
        given.change(
                "update crm_contact set opted_out_at = '2026-01-01 00:00:00' where id = :id",
                "id",
                optedOut);
        long blocked = given.aPerson("prive@jardin.example");
        given.change("update crm_contact set privacy_blocked = true where id = :id", "id", blocked);
        given.aPerson("jamais@jardin.example");
        given.change(
                "insert into crm_suppression (address_hash, reason, created_at, created_by)"
                        + " values (:hash, 'COMPLAINT', '2026-01-01 00:00:00', 'test')",
                // printf jamais@jardin.example | sha256sum
                "hash",
                "b7acbfbc12f2a8659eb7d5a8600ad43d78a9e0d7febe0415c2fa87774bfd009b");
        given.aPerson("bob@garden.example", "en");
    }

    @Test
    void countsEverybodyOnceWithTheFirstReasonThatApplies() {
        given.aStep(0);
        anAudienceOfEveryKind();

        Audience audience = campaigns.preview(given.aLaunch()).audience();

        assertThat(audience.contacts()).isEqualTo(9);
        assertThat(audience.recipients()).isEqualTo(2);
        assertThat(reasons(audience))
                .isEqualTo(
                        Map.of(
                                ExclusionReason.OPTED_OUT, 1,
                                ExclusionReason.PRIVACY, 1,
                                ExclusionReason.NO_ADDRESS, 2,
                                ExclusionReason.BAD_ADDRESS, 1,
                                ExclusionReason.DUPLICATE_ADDRESS, 1,
                                ExclusionReason.SUPPRESSED, 1));
    }

    @Test
    void fixesTheAudienceThatThePreviewCounted() {
        given.aStep(0);
        given.aStep(3);
        anAudienceOfEveryKind();
        Audience previewed = campaigns.preview(given.aLaunch()).audience();

        EmailCampaignView frozen =
                campaigns.freeze(campaigns.launch(given.aLaunch()).campaign().id());

        assertThat(frozen.audience()).isEqualTo(previewed);
        assertThat(frozen.steps())
                .extracting(EmailStep::waiting, EmailStep::excluded, EmailStep::dueAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2, 7, Instant.parse("2026-03-16T08:00:00Z")),
                        org.assertj.core.groups.Tuple.tuple(
                                2, 7, Instant.parse("2026-03-19T08:00:00Z")));
    }

    @Test
    void changesNothingWhenFixedTwice() {
        given.aStep(0);
        given.persons(5);
        long id = campaigns.launch(given.aLaunch()).campaign().id();

        EmailCampaignView first = campaigns.freeze(id);
        given.aPerson("spaet@jardin.example");

        assertThat(campaigns.freeze(id)).isEqualTo(first);
        assertThat(
                        given.count(
                                "select count(*) from mkt_recipient where email_campaign_id = :id",
                                "id",
                                id))
                .isEqualTo(5);
    }

    @Test
    void sendsInTheLanguageOfTheContactOrElseInTheDefaultOne() {
        given.aStep(0);
        given.aPerson("fr@jardin.example", "FRA");
        given.aPerson("en@jardin.example", "en-GB");
        given.aPerson("de@jardin.example", "de");
        given.aPerson("no@jardin.example", null);
        long id = campaigns.launch(given.aLaunch()).campaign().id();
        campaigns.freeze(id);

        List<RecipientRow> rows = campaigns.recipients(id, ListRequest.first(10)).rows();

        assertThat(rows)
                .extracting(RecipientRow::address, RecipientRow::languageCode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("fr@jardin.example", "fr"),
                        org.assertj.core.groups.Tuple.tuple("en@jardin.example", "en"),
                        org.assertj.core.groups.Tuple.tuple("de@jardin.example", "fr"),
                        org.assertj.core.groups.Tuple.tuple("no@jardin.example", "fr"));
    }

    @Test
    void keepsTheTimeOfDayAcrossTheChangeToSummerTime() {
        given.aStep(14);
        given.persons(1);

        assertThat(campaigns.preview(given.aLaunch()).steps().get(0).dueAt())
                .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void tellsWhereACampaignIsFromItsLedger() {
        given.aStep(3);
        given.persons(2);
        long id = campaigns.launch(given.aLaunch()).campaign().id();
        assertThat(campaigns.freeze(id).status()).isEqualTo(EmailCampaignStatus.SCHEDULED);

        clock.moveTo(LocalDate.of(2026, 3, 19));
        assertThat(campaigns.get(id).status()).isEqualTo(EmailCampaignStatus.RUNNING);

        given.change(
                "update mkt_recipient set state = 'SENT' where email_campaign_id = :id", "id", id);
        assertThat(campaigns.get(id).status()).isEqualTo(EmailCampaignStatus.COMPLETED);
    }

    @Test
    void withdrawsWhatIsDueWhenStopped() {
        given.aStep(0);
        given.persons(3);
        EmailCampaignView view =
                campaigns.freeze(campaigns.launch(given.aLaunch()).campaign().id());

        EmailCampaignView stopped = campaigns.stop(view.campaign().id(), view.campaign().version());

        assertThat(stopped.status()).isEqualTo(EmailCampaignStatus.STOPPED);
        assertThat(stopped.steps().get(0).stopped()).isEqualTo(3);
        assertThatThrownBy(() -> campaigns.freeze(view.campaign().id()))
                .hasMessageContaining("mail.email-campaign-stopped");
    }

    @Test
    void refusesALaunchThatCannotWork() {
        assertThatThrownBy(() -> campaigns.launch(given.aLaunch()))
                .hasMessageContaining("mail.no-steps");
        given.aStep(0);
        LaunchEmailCampaign good = given.aLaunch();
        assertThatThrownBy(
                        () ->
                                campaigns.launch(
                                        with(
                                                good,
                                                LocalDate.of(2026, 3, 15),
                                                good.senderAddress(),
                                                "fr")))
                .hasMessageContaining("mail.start-in-past");
        assertThatThrownBy(() -> campaigns.launch(with(good, null, "nobody", "fr")))
                .hasMessageContaining("mail.bad-sender");
        assertThatThrownBy(() -> campaigns.launch(with(good, null, good.senderAddress(), "de")))
                .hasMessageContaining("mail.text-missing");
        campaigns.launch(good);
        assertThatThrownBy(() -> campaigns.launch(good))
                .hasMessageContaining("mail.launched-already");
    }

    private static LaunchEmailCampaign with(
            LaunchEmailCampaign launch, LocalDate start, String sender, String language) {
        return new LaunchEmailCampaign(
                launch.campaignId(), launch.segmentId(), start, "", sender, language, null);
    }
}
