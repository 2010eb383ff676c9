package org.relance.marketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignCalendar;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignSpan;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.DeliverySpan;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.Templates;
import org.relance.test.RelanceExtension;

/** The test's clock stands at Monday 16 March 2026, 10:00 in Paris. */
@ExtendWith(RelanceExtension.class)
class CampaignCalendarIT {

    private static final CalendarRange MARCH = range("2026-03-01", "2026-03-31", "");

    @Inject CampaignCalendar calendar;
    @Inject Campaigns campaigns;
    @Inject Schedules schedules;
    @Inject Templates templates;
    @Inject World world;

    private static CalendarRange range(String from, String to, String salesperson) {
        return new CalendarRange(LocalDate.parse(from), LocalDate.parse(to), salesperson);
    }

    private long campaign(String name, String start, String end) {
        return campaigns
                .create(
                        "",
                        CampaignDetails.of(
                                name,
                                start == null ? null : LocalDate.parse(start),
                                end == null ? null : LocalDate.parse(end)))
                .id();
    }

    @Test
    void findsCampaignsThatTouchTheRange() {
        campaign("over", "2026-01-01", "2026-02-28");
        campaign("until the first", "2026-02-01", "2026-03-01");
        long within = campaign("within", "2026-03-10", "2026-03-12");
        campaign("from the last", "2026-03-31", "2026-05-01");
        campaign("later", "2026-04-01", null);
        campaign("open", "2026-03-05", null);
        campaign("open since long", "2026-01-05", null);
        campaign("without start", null, "2026-03-20");
        campaigns.copy(within, new CopyCampaign("template", LocalDate.of(2026, 3, 3), true, null));

        assertThat(calendar.campaigns(MARCH))
                .extracting(CampaignSpan::description, s -> s.endingDate().toString())
                .containsExactly(
                        tuple("until the first", "2026-03-01"),
                        tuple("open", "2026-03-05"),
                        tuple("within", "2026-03-12"),
                        tuple("from the last", "2026-05-01"));
    }

    @Test
    void tellsWhereACampaignStands() {
        campaign("ended", "2026-03-10", "2026-03-12");
        campaign("draft", "2026-03-20", null);

        assertThat(calendar.campaigns(MARCH))
                .extracting(CampaignSpan::state)
                .containsExactly(CampaignState.ENDED, CampaignState.DRAFT);
    }

    @Test
    void reckonsTheDayOfEachStepByTheZoneOfTheCompany() {
        long launched = campaign("Printemps", "2026-03-16", null);
        templates.create(
                new TemplateDetails(
                        "ANNONCE",
                        "Annonce",
                        List.of(new TemplateText("fr", "Objet", "<p>x</p>", "x"))));
        // 29 March is the day on which the clocks are put forward.
        step(launched, 0);
        step(launched, 13);
        step(launched, 16);
        launch(launched);

        assertThat(calendar.deliveries(MARCH))
                .extracting(DeliverySpan::leavesAt)
                .containsExactly(
                        Instant.parse("2026-03-16T08:00:00Z"),
                        Instant.parse("2026-03-29T07:00:00Z"));
        assertThat(calendar.deliveries(range("2026-04-01", "2026-04-01", "")))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.campaignDescription()).isEqualTo("Printemps");
                            assertThat(mail.segmentDescription()).isEqualTo("Segment");
                            assertThat(mail.stopped()).isFalse();
                        });
        assertThat(calendar.deliveries(range("2026-03-01", "2026-03-15", ""))).isEmpty();
    }

    private void step(long campaign, int days) {
        schedules.add(campaign, new StepDetails("ANNONCE", days, LocalTime.of(9, 0)));
    }

    private void launch(long campaign) {
        world.sql(
                "insert into mkt_segment (number, description, segment_date, search_key, created_at, created_by)"
                        + " values ('SG1', 'Segment', cast('2026-03-01' as date), 'x',"
                        + " cast('2026-03-01 00:00:00' as timestamp), 'admin')");
        world.sql(
                "insert into mkt_email_campaign (campaign_id, segment_id, start_date, sender_name, sender_address,"
                        + " default_language, decision, created_at, created_by) select "
                        + campaign
                        + ", id, cast('2026-03-16' as date), 'x', 'x@example.org', 'fr', 'CONFIRMED',"
                        + " cast('2026-03-01 00:00:00' as timestamp), 'admin' from mkt_segment");
    }

    @Test
    void showsASalespersonHersAlone() {
        world.salesperson("NB", false);
        long hers = campaign("hers", "2026-03-10", "2026-03-12");
        campaign("nobody's", "2026-03-10", "2026-03-12");
        campaigns.changeSalesperson(hers, "NB");

        assertThat(calendar.campaigns(range("2026-03-01", "2026-03-31", "NB")))
                .extracting(CampaignSpan::description)
                .containsExactly("hers");
    }
}
