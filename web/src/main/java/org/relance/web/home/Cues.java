package org.relance.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.batch.api.Jobs;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Pages;

/** Counts what waits for the reader; a cue whose list is not there is left out. */
@RequestScoped
class Cues {

    @Inject Campaigns campaigns;
    @Inject EmailCampaigns emailCampaigns;
    @Inject Opportunities opportunities;
    @Inject Contacts contacts;
    @Inject Jobs jobs;
    @Inject Tasks tasks;
    @Inject MyAccount account;
    @Inject BusinessClock clock;
    @Inject Formats format;
    @Inject Pages pages;

    List<Cue> all() {
        List<Cue> cues = new ArrayList<>();
        LocalDate today = clock.today();
        String week = today + ".." + today.plusDays(6);
        add(cues, "contacts", "home:contacts", contacts.list(one()).total(), "");
        add(
                cues,
                "campaigns",
                "home:running",
                campaigns.list(running(today)).total(),
                "?f.active=true&f.runsFrom=.." + today + "&f.runsUntil=" + today + "..");
        add(
                cues,
                "campaigns",
                "home:overspent",
                campaigns.list(one().with("overspent", "0.01..")).total(),
                "?f.overspent=0.01..");
        add(
                cues,
                "deliveries",
                "home:deliveries",
                emailCampaigns.list(one().with("startDate", week)).total(),
                "?f.startDate=" + week);
        add(
                cues,
                "opportunities",
                "home:opportunities",
                opportunities.list(one().with("status", "NOT_STARTED", "IN_PROGRESS")).total(),
                "?f.status=NOT_STARTED&f.status=IN_PROGRESS");
        account.salesperson().ifPresent(mine -> add(cues, "my-day", "home:tasks", due(mine), ""));
        add(
                cues,
                "batch",
                "home:failed",
                jobs.list(one().with("status", "FAILED")).total(),
                "?f.status=FAILED");
        return cues;
    }

    private static ListRequest running(LocalDate today) {
        return one().with("active", "true")
                .with("runsFrom", ".." + today)
                .with("runsUntil", today + "..");
    }

    /** Open tasks of a salesperson that are late or for today. */
    private long due(String salesperson) {
        ListRequest due =
                one().with("salesperson", salesperson)
                        .with("closed", "false")
                        .with("start", ".." + clock.today());
        return tasks.list(due).total();
    }

    private static ListRequest one() {
        return ListRequest.first(1);
    }

    private void add(List<Cue> cues, String page, String label, long count, String query) {
        boolean urgent = count > 0 && (label.endsWith("overspent") || label.endsWith("failed"));
        String address =
                pages.byId(page)
                        .filter(known -> pages.all().contains(known))
                        .map(known -> known.view() + query)
                        .orElse("");
        String key = label.replace("home:", "common:home.cue.");
        cues.add(
                new Cue(
                        key,
                        format.number(count),
                        format.plural(key + ".note", count),
                        urgent,
                        address));
    }
}
