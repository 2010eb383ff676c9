package org.relance.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.relance.crm.api.Opportunities;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.EmailCampaigns;

/** What the next seven days bring: campaigns that begin or end, deliveries, deals to close. */
@RequestScoped
class Week {

    private static final int DAYS = 7;
    private static final int MOST = 50;

    @Inject Campaigns campaigns;
    @Inject EmailCampaigns emailCampaigns;
    @Inject Opportunities opportunities;
    @Inject BusinessClock clock;

    private record Dated(LocalDate date, WeekEvent event) {}

    List<WeekDay> days() {
        LocalDate today = clock.today();
        String span = today + ".." + today.plusDays(DAYS - 1L);
        List<Dated> events = new ArrayList<>();
        deliveries(span).forEach(events::add);
        starts(span).forEach(events::add);
        ends(span).forEach(events::add);
        closes(span).forEach(events::add);
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(date -> new WeekDay(date, date.equals(today), on(date, events)))
                .toList();
    }

    private static List<WeekEvent> on(LocalDate date, List<Dated> events) {
        return events.stream().filter(e -> e.date().equals(date)).map(Dated::event).toList();
    }

    private List<Dated> deliveries(String span) {
        return emailCampaigns.list(ListRequest.first(MOST).with("startDate", span)).rows().stream()
                .map(row -> new Dated(row.startDate(), delivery(row)))
                .toList();
    }

    private static WeekEvent delivery(EmailCampaignRow row) {
        String kind = row.stopped() ? "draft" : row.frozen() ? "running" : "confirmed";
        return new WeekEvent(
                row.campaignDescription(),
                "common:home.event.delivery",
                row.segmentDescription(),
                kind,
                "/marketing/campaign-edit.xhtml?id=" + row.campaignId());
    }

    private List<Dated> starts(String span) {
        return campaigns.list(ListRequest.first(MOST).with("startingDate", span)).rows().stream()
                .map(row -> new Dated(row.startingDate(), campaign(row, "start")))
                .toList();
    }

    private List<Dated> ends(String span) {
        return campaigns.list(ListRequest.first(MOST).with("endingDate", span)).rows().stream()
                .map(row -> new Dated(row.endingDate(), campaign(row, "end")))
                .toList();
    }

    private static WeekEvent campaign(CampaignRow row, String what) {
        String kind =
                row.state() == CampaignState.DRAFT
                        ? "tentative"
                        : what.equals("end") ? "done" : "confirmed";
        return new WeekEvent(
                row.description(),
                "common:home.event." + what,
                row.number(),
                kind,
                "/marketing/campaign-edit.xhtml?id=" + row.id());
    }

    private List<Dated> closes(String span) {
        ListRequest open =
                ListRequest.first(MOST)
                        .with("estimated-close", span)
                        .with("status", "NOT_STARTED", "IN_PROGRESS");
        return opportunities.list(open).rows().stream()
                .map(
                        row ->
                                new Dated(
                                        row.estimatedClose(),
                                        new WeekEvent(
                                                row.description(),
                                                "common:home.event.close",
                                                row.contactName(),
                                                "plain",
                                                "/crm/opportunity-edit.xhtml?id=" + row.id())))
                .toList();
    }
}
