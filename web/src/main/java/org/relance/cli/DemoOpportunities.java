package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Opportunities of the demonstration: those of the campaign, and some that stand in each stage. */
final class DemoOpportunities {

    private static final String CYCLE = "VENTE";
    private static final int STAGES = 5;

    /** An affair without a campaign: who sells it, for how much, how many stages it has reached. */
    private record Affair(String description, String seller, int value, int stages, String close) {}

    private static final List<Affair> AFFAIRS =
            List.of(
                    new Affair("Contrat d’entretien des terrasses", "IC", 4_200, 0, "2026-06-15"),
                    new Affair("Serre de production, 200 m²", "YL", 18_500, 1, "2026-07-31"),
                    new Affair("Fourniture annuelle de terreau", "IC", 6_800, 2, "2026-05-29"),
                    new Affair("Arrosage du golf", "YL", 27_000, 3, "2026-06-30"),
                    new Affair("Rénovation du stade", "IC", 12_400, 4, "2026-04-10"),
                    new Affair("Plantations du lotissement", "YL", 9_900, 5, "2026-05-07"));

    private final Rest rest;

    DemoOpportunities(Rest rest) {
        this.rest = rest;
    }

    /** One of the campaign; every second is won, the others stand in one of the stages. */
    void ofCampaign(JsonNode customer, int place, long campaignId) {
        ObjectNode wanted =
                wanted("Chantier de printemps", customer, "NB", 1800 + 120 * place, "2026-04-30");
        String path = create(wanted.put("campaignId", campaignId));
        if (place % 2 == 0) {
            advance(path, 3);
            rest.change(path, "win", Rest.object().put("closeCode", "PRIX"));
        } else {
            advance(path, 1 + place % STAGES);
        }
    }

    /** What the salespeople have found by themselves. */
    void ofSalespeople(List<JsonNode> customers) {
        for (int i = 0; i < AFFAIRS.size(); i++) {
            Affair one = AFFAIRS.get(i);
            String path =
                    create(
                            wanted(
                                    one.description(),
                                    customers.get(i),
                                    one.seller(),
                                    one.value(),
                                    one.close()));
            advance(path, one.stages());
        }
    }

    private static ObjectNode wanted(
            String description, JsonNode customer, String seller, int value, String close) {
        return Rest.object()
                .put("description", description)
                .put("contactId", customer.path("contactId").asLong())
                .put("salespersonCode", seller)
                .put("cycleCode", CYCLE)
                .put("estimatedValue", value)
                .put("estimatedClose", close);
    }

    private String create(ObjectNode wanted) {
        return "opportunities/" + rest.post("opportunities", wanted).path("id").asLong();
    }

    private void advance(String path, int stages) {
        for (int i = 0; i < stages; i++) {
            rest.change(path, "move", Rest.object().put("action", i == 0 ? "FIRST" : "NEXT"));
        }
    }
}
