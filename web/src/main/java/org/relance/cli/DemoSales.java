package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What customers do in the demonstration: the same each time. */
final class DemoSales {

    private static final int TARGET_CUSTOMERS = 110;
    private static final int OTHER_CUSTOMERS = 40;
    private static final int RESPONSE_EVERY = 3;
    private static final int QUOTE_EVERY = 9;

    private final Rest rest;
    private final DemoCampaign campaign;
    private final DemoMaster master;
    private final DemoOpportunities opportunities;
    private final Random random = new Random(20260316);
    private final List<JsonNode> targets = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    DemoSales(Rest rest, DemoCampaign campaign, DemoMaster master) {
        this.rest = rest;
        this.campaign = campaign;
        this.master = master;
        opportunities = new DemoOpportunities(rest);
    }

    /** Companies become customers and order in the first days of the campaign. */
    void firstWeek() {
        targets.addAll(customers("SUD,SUD-EST", TARGET_CUSTOMERS));
        others.addAll(customers("OUEST,NORD", OTHER_CUSTOMERS));
        for (int i = 0; i < targets.size(); i++) {
            order(targets.get(i), "2026-03-" + (17 + i % 3), i, true);
            respond(targets.get(i), i);
        }
        for (int i = 0; i < others.size(); i++) {
            order(others.get(i), "2026-03-18", i, false);
        }
    }

    /** Orders, quotes and opportunities after the reminder. */
    void later() {
        for (int i = 0; i < targets.size(); i += 2) {
            order(
                    targets.get(i),
                    i % 4 == 0 ? "2026-03-27" : "2026-04-0" + (2 + i % 7),
                    i + 50,
                    true);
        }
        for (int i = 0; i < targets.size(); i += QUOTE_EVERY) {
            document("QUOTE", targets.get(i), "2026-03-24", i + 7, true);
            opportunities.ofCampaign(targets.get(i), i, campaign.id());
        }
        opportunities.ofSalespeople(others);
        DemoLeads leads = new DemoLeads(rest);
        leads.ofCampaign(campaign.id());
        leads.form(campaign.id());
    }

    private List<JsonNode> customers(String territories, int count) {
        List<JsonNode> made = new ArrayList<>();
        JsonNode companies =
                rest.get(
                                "contacts?sort=number&limit="
                                        + count
                                        + "&filter.type=COMPANY&filter.territory="
                                        + territories)
                        .path("items");
        for (JsonNode company : companies) {
            ObjectNode wanted = Rest.object().put("contactId", company.path("id").asLong());
            wanted.set(
                    "details",
                    Rest.object()
                            .put("name", company.path("name").asText())
                            .put("vatBusGroup", "DOM"));
            made.add(rest.post("customers/from-contact", wanted));
        }
        return made;
    }

    private void order(JsonNode customer, String date, int seed, boolean tagged) {
        document("ORDER", customer, date, seed, tagged);
    }

    private void document(String kind, JsonNode customer, String date, int seed, boolean tagged) {
        ObjectNode order =
                Rest.object()
                        .put("kind", kind)
                        .put("customerId", customer.path("id").asLong())
                        .put("orderDate", date);
        if (tagged) {
            order.put("campaignId", campaign.id());
        }
        ArrayNode lines = order.putArray("lines");
        line(lines, "TER-020", seed % 3 == 0 ? 78 : 39);
        line(lines, seed % 2 == 0 ? "ENG-020" : "ENG-040", 4 + random.nextInt(12));
        line(lines, master.itemAt(seed * 7 + random.nextInt(5)), 1 + random.nextInt(6));
        rest.post("documents", order);
    }

    private static void line(ArrayNode lines, String item, int quantity) {
        lines.addObject().put("itemNumber", item).put("quantity", quantity);
    }

    private void respond(JsonNode customer, int place) {
        if (place % RESPONSE_EVERY == 0) {
            rest.post(
                    "interactions",
                    Rest.object()
                            .put("contactId", customer.path("contactId").asLong())
                            .put("channel", "PHONE")
                            .put("description", "Rappel après l’e-mail de printemps")
                            .put("campaignId", campaign.id())
                            .put("initiatedBy", "THEM")
                            .put("unitCost", new java.math.BigDecimal("2.50"))
                            .put("durationMin", 6)
                            .put("response", true));
        }
    }
}
