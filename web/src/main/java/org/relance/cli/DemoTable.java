package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;

/** What happened, read back from the system. */
final class DemoTable {

    private final Rest rest;
    private final DemoCampaign campaign;

    DemoTable(Rest rest, DemoCampaign campaign) {
        this.rest = rest;
        this.campaign = campaign;
    }

    void print(JsonNode french, JsonNode english, Path pdf) {
        JsonNode figures = rest.get("campaigns/" + campaign.id() + "/figures");
        JsonNode launch = rest.get("email-campaigns/" + campaign.launchId());
        System.out.println();
        row("Rows imported", sum(french, english, "createdRows", "updatedRows"));
        row("Rows that were duplicates", sum(french, english, "duplicateRows"));
        row("Rows rejected", sum(french, english, "rejectedRows"));
        row("Audience", launch.path("audience").path("recipients").asText());
        for (JsonNode excluded : launch.path("audience").path("excluded")) {
            row(
                    "  left out, " + excluded.path("reason").asText(),
                    excluded.path("contacts").asText());
        }
        row("Messages sent", figures.path("mailsSent").asText());
        row("Messages failed", figures.path("mailsFailed").asText());
        row("Messages per second", rate());
        row("Orders of the campaign", figures.path("orders").asText());
        row("Revenue without VAT", rounded(figures.path("revenue"), 2) + " EUR");
        row("Cost", rounded(figures.path("cost"), 2) + " EUR");
        row("Return on investment", rounded(figures.path("roiPct"), 1) + " %");
        row("Report", pdf.toString());
    }

    /** Of the fastest of the two mailings, as the batch monitor has it. */
    private String rate() {
        long best = 0;
        for (JsonNode run : rest.get("runs?limit=200").path("items")) {
            if (run.path("job").asText().equals("campaign-mailing")) {
                best = Math.max(best, run.path("perMinute").asLong());
            }
        }
        return Long.toString(Math.round(best / 60.0));
    }

    /** A figure with so many decimals, a dash where there is none. */
    private static String rounded(JsonNode figure, int decimals) {
        return figure.isNumber()
                ? String.format(Locale.ROOT, "%,." + decimals + "f", figure.decimalValue())
                : "—";
    }

    private static String sum(JsonNode one, JsonNode other, String... fields) {
        long sum = 0;
        for (String field : fields) {
            sum += one.path(field).asLong() + other.path(field).asLong();
        }
        return Long.toString(sum);
    }

    private static void row(String name, String value) {
        System.out.printf("  %-34s %s%n", name, value);
    }
}
