package org.relance.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.Campaigns;
import org.relance.web.shell.BarChart;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** The home page. Reads everything once per request. */
@Named
@RequestScoped
public class HomeView {

    private static final int LATEST = 6;

    @Inject Cues cueCounts;
    @Inject Week week;
    @Inject Campaigns campaigns;
    @Inject BusinessClock clock;
    @Inject Shell shell;
    @Inject Formats format;

    private List<Cue> cues;
    private List<WeekDay> days;
    private List<CampaignRow> latest;

    @PostConstruct
    void open() {
        cues = cueCounts.all();
        days = week.days();
        latest = campaigns.list(latestFirst()).rows();
    }

    private static ListRequest latestFirst() {
        return new ListRequest("", null, "startingDate", true, "", 0, LATEST);
    }

    public String getGreeting() {
        String name = shell.getUser().displayName().split(" ", 2)[0];
        return shell.text("common:home.greeting").replace("{0}", name);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getZone() {
        return clock.zone().getId();
    }

    public List<Cue> getCues() {
        return cues;
    }

    public List<WeekDay> getDays() {
        return days;
    }

    public List<CampaignRow> getLatest() {
        return latest;
    }

    /** Budget and cost of the latest campaigns. */
    public String getCostChart() {
        BarChart chart = new BarChart();
        chart.labels(latest.stream().map(CampaignRow::number).toList());
        chart.bars(
                shell.text("common:home.budget"),
                "chart-mute",
                latest.stream().map(row -> zero(row.budgetedCost())).toList());
        chart.bars(
                shell.text("common:home.actual"),
                "chart-1",
                latest.stream().map(row -> zero(row.actualCost())).toList());
        return chart.json();
    }

    /** Contacts aimed at by the latest campaigns. */
    public String getTargetChart() {
        BarChart chart = new BarChart();
        chart.labels(latest.stream().map(CampaignRow::number).toList());
        chart.bars(
                shell.text("common:home.targets"),
                "chart-2",
                latest.stream().map(row -> BigDecimal.valueOf(row.targetContacts())).toList());
        return chart.json();
    }

    /** State of a campaign as a tag names it. */
    public String kind(CampaignRow row) {
        return switch (row.state()) {
            case DRAFT -> "draft";
            case PLANNED -> "confirmed";
            case RUNNING -> "running";
            case ENDED -> "done";
        };
    }

    /** Word for the state of a campaign. */
    public String word(CampaignRow row) {
        return "common:home.state." + row.state();
    }

    private static BigDecimal zero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
