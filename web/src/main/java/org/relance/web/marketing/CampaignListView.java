package org.relance.web.marketing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignTotals;
import org.relance.marketing.api.Campaigns;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignResult;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.ListState;
import org.relance.web.shell.Shell;

/** The list of campaigns with its views, totals and bulk actions. */
@Named
@ViewScoped
public class CampaignListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Campaigns campaigns;
    @Inject CampaignFigures figures;
    @Inject MarketingChoices choices;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private ListModel<CampaignRow> list;
    private transient CampaignTotals totals;
    private final Map<Long, Optional<CampaignResult>> results = new HashMap<>();
    private String status = "";
    private String salesperson = "";

    @PostConstruct
    void open() {
        String today = clock.today().toString();
        list =
                ListModel.of(this::page, CampaignRow::id)
                        .choice("statusCode", "marketing:status", choices.codes("campaign-status"))
                        .choice(
                                "salespersonCode",
                                "marketing:salesperson",
                                choices.getSalespeople())
                        .choice("territoryCode", "marketing:territory", choices.codes("territory"))
                        .choice(
                                "marketSegmentCode",
                                "marketing:market-segment",
                                choices.codes("market-segment"))
                        .choice("programmeCode", "marketing:programme", choices.getProgrammes())
                        .choice("planCode", "marketing:plan", choices.getPlans())
                        .flag("template", "marketing:campaign.template")
                        .flag("active", "marketing:campaign.activated")
                        .dates("runsFrom", "marketing:start")
                        .dates("runsUntil", "marketing:end")
                        .numbers("budgetedCost", "marketing:campaign.budget")
                        .numbers("overspent", "marketing:campaign.overspent");
        tab("all", ListState.start());
        tab("running", with("active", "true", "runsFrom", ".." + today, "runsUntil", today + ".."));
        tab("planned", with("runsFrom", tomorrow(today)));
        tab("inactive", with("active", "false", "runsUntil", today + ".."));
        tab("overspent", with("overspent", "0.01.."));
        tab("templates", with("template", "true"));
    }

    private static String tomorrow(String today) {
        return LocalDate.parse(today).plusDays(1) + "..";
    }

    private static ListState with(String... filters) {
        ListState state = ListState.start();
        for (int i = 0; i < filters.length; i += 2) {
            state = state.filtering(filters[i], List.of(filters[i + 1]));
        }
        return state;
    }

    private void tab(String name, ListState state) {
        ListRequest request = new ListRequest("", state.filters(), "", false, "", 0, 1);
        long count = campaigns.list(request).total();
        list.tab(shell.text("marketing:campaign.view." + name) + " " + count, state.query());
    }

    private ListPage<CampaignRow> page(ListRequest request) {
        totals = campaigns.totals(request);
        results.clear();
        return campaigns.list(request);
    }

    /** How much of the period has passed, in percent. */
    public int elapsed(CampaignRow row) {
        LocalDate start = row.startingDate();
        LocalDate end = row.endingDate();
        LocalDate today = clock.today();
        if (start == null || end == null || today.isBefore(start)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        return (int) Math.min(100, 100 * (ChronoUnit.DAYS.between(start, today) + 1) / days);
    }

    /** What the night computed for a campaign; null where no night has run yet. */
    public CampaignResult result(CampaignRow row) {
        return results.computeIfAbsent(row.id(), id -> figures.find(id)).orElse(null);
    }

    /** Gives the selected campaigns the chosen status. */
    public void changeStatus() {
        List<Long> ids = list.getSelection().chosen(CampaignRow::id);
        ids.forEach(id -> campaigns.changeStatus(id, status));
        changed(ids.size());
    }

    /** Gives the selected campaigns the chosen salesperson. */
    public void changeSalesperson() {
        List<Long> ids = list.getSelection().chosen(CampaignRow::id);
        ids.forEach(id -> campaigns.changeSalesperson(id, salesperson));
        changed(ids.size());
    }

    private void changed(int count) {
        shell.tell("marketing:campaign.changed", count);
        list.refresh();
    }

    public ListModel<CampaignRow> getList() {
        return list;
    }

    public CampaignTotals getTotals() {
        return totals;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }
}
