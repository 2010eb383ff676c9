package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is left to do in the demonstration on Wednesday 15 April 2026: the same each time. */
final class DemoTasks {

    private static final String ACTIVITY = "SUIVI-DEVIS";
    private static final int FOLLOWED = 3;

    private final Rest rest;

    DemoTasks(Rest rest) {
        this.rest = rest;
    }

    /** An activity for open sales, and the day of those who sell. */
    void plan() {
        activity();
        JsonNode open =
                rest.get("opportunities?filter.status=IN_PROGRESS&sort=number&limit=" + FOLLOWED);
        for (JsonNode opportunity : open.path("items")) {
            rest.post(
                    "activities/" + ACTIVITY + "/assign",
                    Rest.object()
                            .put("startDate", "2026-04-13")
                            .put("opportunityId", opportunity.path("id").asLong()));
        }
        rest.post(
                "tasks",
                task("Point de l’équipe commerciale", "MEETING", "2026-04-15", "NB")
                        .put("startTime", "09:30:00")
                        .put("durationMin", 45)
                        .put("location", "Salle du conseil")
                        .put("recurring", true)
                        .put("recurInterval", "1W")
                        .put("recurFrom", "DUE_DATE"));
        team();
        rest.post(
                "tasks",
                task("Préparer le salon du jardin", "TO_DO", "2026-04-16", "CF")
                        .put("allDay", true)
                        .put("endDate", "2026-04-17")
                        .put("priority", "HIGH"));
        rest.post(
                "tasks",
                task("Relancer les pépinières de Montpellier", "PHONE_CALL", "2026-04-15", "IC")
                        .put("allDay", true));
    }

    /** A team with a task of its own. */
    private void team() {
        ObjectNode team = Rest.object().put("code", "SUD").put("description", "Équipe Sud");
        team.putArray("members").add("IC").add("NB");
        rest.post("teams", team);
        rest.post(
                "tasks",
                Rest.object()
                        .put("description", "Appeler les clients sans commande")
                        .put("type", "PHONE_CALL")
                        .put("startDate", "2026-04-17")
                        .put("allDay", true)
                        .put("teamCode", "SUD"));
    }

    private void activity() {
        ObjectNode activity =
                Rest.object().put("code", ACTIVITY).put("description", "Suivi d’un devis");
        ArrayNode steps = activity.putArray("steps");
        steps.addObject().put("type", "PHONE_CALL").put("description", "Demander un avis");
        steps.addObject()
                .put("description", "Ajuster le devis")
                .put("priority", "HIGH")
                .put("dateFormula", "2D");
        steps.addObject()
                .put("type", "MEETING")
                .put("description", "Conclure sur place")
                .put("dateFormula", "1W+1D");
        rest.post("activities", activity);
    }

    private static ObjectNode task(String text, String type, String date, String salesperson) {
        return Rest.object()
                .put("description", text)
                .put("type", type)
                .put("startDate", date)
                .put("salespersonCode", salesperson);
    }
}
