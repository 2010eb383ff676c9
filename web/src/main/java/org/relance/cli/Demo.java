package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * The main job from beginning to end, through the REST interface alone: contacts, items, a campaign
 * with prices and e-mails, orders, the night, the printed report.
 */
final class Demo {

    private static final String PASSWORD_NOTE =
            "(made for this demonstration, in a state folder of its own)";
    private static final String PLAN = "jobs/schedule";

    private final Rest rest;
    private final Jobs jobs;
    private final String url;
    private final Path home;
    private final DemoMaster master;

    Demo(Rest rest, Jobs jobs, String url, Path home) {
        this.rest = rest;
        this.jobs = jobs;
        this.url = url;
        this.home = home;
        master = new DemoMaster(rest, DemoData.setup());
    }

    /** Tells the whole story; nothing starts by itself meanwhile. */
    void run() {
        JsonNode plan = rest.get(PLAN);
        ObjectNode still = plan.deepCopy();
        rest.put(PLAN, still.putNull("nightlyTime").put("mailingMinutes", 0));
        try {
            story();
        } finally {
            rest.put(PLAN, plan);
        }
    }

    private void story() {
        workDate("2026-03-09");
        say("Set-up: company, codes, salespeople, users");
        String password = master.create();
        say("Contacts: importing the files");
        JsonNode french = importFile("contacts.csv");
        JsonNode english = importFile("contacts-en.csv");
        say("Items and prices");
        master.items();
        DemoCampaign campaign = new DemoCampaign(rest, jobs, master);
        say("Campaign: segment, price, discount, activation");
        campaign.plan();
        say("E-mails: launch, first step");
        campaign.launch();
        workDate("2026-03-17");
        campaign.send();
        DemoSales sales = new DemoSales(rest, campaign, master);
        say("Orders, quotes and opportunities");
        sales.firstWeek();
        say("E-mails: second step, three days later");
        workDate("2026-03-20");
        campaign.send();
        sales.later();
        workDate("2026-04-15");
        say("Tasks: what is left to do");
        new DemoTasks(rest).plan();
        say("Night: all jobs in order");
        jobs.run("nightly", Rest.object());
        Path pdf = campaign.report(home);
        new DemoTable(rest, campaign).print(french, english, pdf);
        signIn(password);
    }

    private JsonNode importFile(String name) {
        return new FileImport(rest, jobs).run("CONTACT", DemoData.file(name, home.resolve("demo")));
    }

    private void workDate(String date) {
        ObjectNode wanted = Rest.object().put("date", date);
        rest.put("settings/business-date", wanted);
    }

    private void signIn(String password) {
        System.out.println();
        System.out.println("Sign in at " + url);
        System.out.println("  users " + master.usernames() + ", password " + password);
        System.out.println("  " + PASSWORD_NOTE);
    }

    private static void say(String step) {
        System.out.println("• " + step);
    }
}
