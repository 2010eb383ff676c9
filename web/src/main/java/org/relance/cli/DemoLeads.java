package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Who has shown interest at the fair of the demonstration, and what became of it. */
final class DemoLeads {

    /** Somebody at the stand: the status that the sellers gave, null where it is a contact now. */
    private record Visitor(
            String firstName,
            String surname,
            String company,
            String mail,
            String place,
            String status) {}

    private static final List<Visitor> VISITORS =
            List.of(
                    new Visitor(
                            "Hélène",
                            "Garrigue",
                            "Pépinière Garrigue",
                            "garrigue",
                            "34000",
                            "OPEN"),
                    new Visitor(
                            "Baptiste",
                            "Lenoir",
                            "Les Jardins du Lez",
                            "contact-lez",
                            "34170",
                            "OPEN"),
                    new Visitor("Aïcha", "Benmoussa", null, "a.benmoussa", "30000", "OPEN"),
                    new Visitor(
                            "Étienne",
                            "Roumégous",
                            "Golf des Garennes",
                            "golf",
                            "30900",
                            "CONTACTED"),
                    new Visitor(
                            "Solène",
                            "Aubry",
                            "Mairie de Sommières",
                            "espaces-verts",
                            "30250",
                            "QUALIFIED"),
                    new Visitor("Marc", "Vidal", "Vidal Paysage", "vidal", "13100", "DISQUALIFIED"),
                    new Visitor(
                            "Inès",
                            "Castaner",
                            "Castaner et filles",
                            "ines.castaner",
                            "66000",
                            null));

    private static final Map<String, Boolean> INPUTS =
            Map.of(
                    "FIRST_NAME", false,
                    "SURNAME", true,
                    "COMPANY", false,
                    "EMAIL", true,
                    "PHONE", false,
                    "MESSAGE", false);

    private final Rest rest;

    DemoLeads(Rest rest) {
        this.rest = rest;
    }

    /** Leads of the campaign; the last is converted and has an opportunity of the campaign. */
    void ofCampaign(long campaignId) {
        for (Visitor visitor : VISITORS) {
            JsonNode lead = rest.post("leads", lead(visitor, campaignId));
            if (visitor.status() == null) {
                convert(lead.path("id").asLong());
            }
        }
    }

    /** The form of the campaign's page. */
    void form(long campaignId) {
        ObjectNode form =
                Rest.object()
                        .put("code", "PRINTEMPS")
                        .put("title", "Un conseil pour vos plantations")
                        .put(
                                "introduction",
                                "Décrivez votre projet : un conseiller vous rappelle sous deux jours.")
                        .put("languageCode", "fr")
                        .put("campaignId", campaignId)
                        .put("sourceCode", "WEB")
                        .put("salespersonCode", "IC")
                        .put(
                                "consentText",
                                "J’accepte de recevoir les offres de Vauclair Distribution par e-mail.")
                        .put("active", true);
        ArrayNode inputs = form.putArray("inputs");
        INPUTS.forEach(
                (field, required) ->
                        inputs.addObject().put("field", field).put("required", required));
        form.putArray("origins").add("https://www.vauclair.example");
        rest.post("lead-forms", form);
    }

    private static ObjectNode lead(Visitor visitor, long campaignId) {
        ObjectNode lead =
                Rest.object()
                        .put("companyName", visitor.company())
                        .put("email", visitor.mail() + "@salon.example")
                        .put("languageCode", "fr")
                        .put("territoryCode", "SUD")
                        .put("salespersonCode", "IC")
                        .put("campaignId", campaignId)
                        .put("sourceCode", "SALON")
                        .put("status", visitor.status())
                        .put("reasonCode", "BUDGET");
        lead.putObject("person")
                .put("firstName", visitor.firstName())
                .put("surname", visitor.surname());
        lead.putObject("address").put("postCode", visitor.place()).put("countryCode", "FR");
        return lead;
    }

    private void convert(long id) {
        ObjectNode how = Rest.object().put("customer", false);
        how.putObject("opportunity")
                .put("description", "Serre froide et arrosage")
                .put("cycleCode", "VENTE")
                .put("estimatedValue", 7400)
                .put("estimatedClose", "2026-06-12");
        rest.change("leads/" + id, "convert", how);
    }
}
