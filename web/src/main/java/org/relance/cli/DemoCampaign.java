package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** The spring campaign of the demonstration. */
final class DemoCampaign {

    private final Rest rest;
    private final Jobs jobs;
    private final DemoMaster master;
    private long campaignId;
    private String campaignNumber;
    private long segmentId;
    private long launchId;

    DemoCampaign(Rest rest, Jobs jobs, DemoMaster master) {
        this.rest = rest;
        this.jobs = jobs;
        this.master = master;
    }

    /** Campaign, segment, price, discount; then activation. */
    void plan() {
        create();
        segment();
        prices();
        master.setup()
                .path("expenses")
                .forEach(expense -> rest.post("campaigns/" + campaignId + "/expenses", expense));
        master.setup()
                .path("objectives")
                .forEach(
                        objective ->
                                rest.post("campaigns/" + campaignId + "/objectives", objective));
        rest.post(
                "campaigns/" + campaignId + "/comments",
                Rest.object().put("text", "Le dépliant plaît : en prévoir 200 de plus."));
        rest.post("campaigns/" + campaignId + "/activate", Rest.object());
        rest.post("campaigns/" + campaignId + "/status", Rest.object().put("code", "COURS"));
    }

    private void create() {
        ObjectNode details =
                Rest.object()
                        .put("description", "Printemps, paysagistes du Sud")
                        .put("programmeCode", "SAISON26")
                        .put("marketSegmentCode", "PRO")
                        .put("objective", "CA 90 000 € HT, 120 commandes, 30 nouveaux clients")
                        .put("territoryCode", "SUD")
                        .put("salespersonCode", "NB")
                        .put("statusCode", "PRETE")
                        .put("startingDate", "2026-03-16")
                        .put("endingDate", "2026-04-30")
                        .put("budgetedCost", 4800)
                        .put("expectedRevenue", 90000)
                        .put("expectedResponses", 60);
        ObjectNode campaign = Rest.object();
        campaign.set("details", details);
        JsonNode created = rest.post("campaigns", campaign);
        campaignId = created.path("id").asLong();
        campaignNumber = created.path("number").asText();
    }

    private void segment() {
        ObjectNode details =
                Rest.object()
                        .put("description", "Paysagistes et jardineries, Sud et Royaume-Uni")
                        .put("campaignId", campaignId)
                        .put("salespersonCode", "NB")
                        .put("campaignTarget", true);
        ObjectNode segment = Rest.object();
        segment.set("details", details);
        segmentId = rest.post("segments", segment).path("id").asLong();
        ObjectNode filter = Rest.object();
        filter.putArray("territories").add("SUD").add("SUD-EST").add("UK");
        rest.post("segments/" + segmentId + "/add-by-filter", filter);
    }

    private void prices() {
        rest.post(
                "sales-prices",
                Rest.object()
                        .put("itemNumber", "TER-020")
                        .put("sourceType", "CAMPAIGN")
                        .put("sourceCode", campaignNumber)
                        .put("unit", "SAC")
                        .put("minQuantity", 39)
                        .put("unitPrice", new java.math.BigDecimal("6.40"))
                        .put("allowLineDiscount", true)
                        .put("allowInvoiceDiscount", true));
        rest.post(
                "line-discounts",
                Rest.object()
                        .put("targetType", "ITEM_GROUP")
                        .put("targetCode", "ENGRAIS")
                        .put("sourceType", "CAMPAIGN")
                        .put("sourceCode", campaignNumber)
                        .put("discountPct", 12));
    }

    /** Two templates, two steps (after 0 and 3 days), one launch to the segment. */
    void launch() {
        int days = 0;
        for (JsonNode template : master.setup().path("templates")) {
            rest.post("templates", template);
            rest.post(
                    "campaigns/" + campaignId + "/schedule",
                    Rest.object()
                            .put("templateCode", template.path("code").asText())
                            .put("sendAfterDays", days)
                            .put("sendTime", "09:00:00"));
            days += 3;
        }
        JsonNode launched =
                rest.post(
                        "email-campaigns",
                        Rest.object()
                                .put("campaignId", campaignId)
                                .put("segmentId", segmentId)
                                .put("startDate", "2026-03-16")
                                .put("senderName", "Vauclair Distribution")
                                .put("senderAddress", "offres@vauclair.example")
                                .put("defaultLanguage", "fr"));
        launchId = launched.path("campaign").path("id").asLong();
    }

    /** Sends what is due on the work date. */
    void send() {
        jobs.run("campaign-mailing", Rest.object());
    }

    Path report(Path home) {
        Path pdf = home.resolve("reports").resolve("roi-" + campaignNumber + ".pdf");
        ObjectNode parameters = Rest.object().put("campaign", campaignNumber);
        Reports.download(rest, "campaign-roi", parameters, pdf);
        return pdf;
    }

    long id() {
        return campaignId;
    }

    String number() {
        return campaignNumber;
    }

    long segmentId() {
        return segmentId;
    }

    long launchId() {
        return launchId;
    }
}
