package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Master data of the demonstration: company, codes, users, VAT, items with their price rows. */
final class DemoMaster {

    private static final int PASSWORD_BYTES = 6;

    private final Rest rest;
    private final JsonNode setup;
    private final Map<String, Long> itemIds = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();

    DemoMaster(Rest rest, JsonNode setup) {
        this.rest = rest;
        this.setup = setup;
    }

    /** Creates all but the items; returns the password of the demo users. */
    String create() {
        rest.put(
                "settings/company",
                Rest.object()
                        .put("name", "Vauclair Distribution")
                        .put("activity", "Fournitures pour les métiers du paysage, Montpellier")
                        .put("zone", "Europe/Paris")
                        .put("currency", "EUR"));
        setup.path("codes")
                .properties()
                .forEach(table -> table.getValue().forEach(code -> addCode(table.getKey(), code)));
        setup.path("salespeople").forEach(person -> rest.post("salespeople", person));
        setup.path("programmes").forEach(programme -> rest.post("programmes", programme));
        setup.path("vat").forEach(pair -> rest.put("pricing-setup/vat", pair));
        return users();
    }

    private void addCode(String kind, JsonNode code) {
        ObjectNode body = code.deepCopy();
        body.put("blocked", false);
        rest.post("codes/" + kind, body);
    }

    private String users() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = "Vauclair-" + HexFormat.of().formatHex(random);
        for (JsonNode user : setup.path("users")) {
            ObjectNode body = user.deepCopy();
            body.put("password", password);
            rest.post("users", body);
        }
        return password;
    }

    String usernames() {
        List<String> names = new ArrayList<>();
        setup.path("users").forEach(user -> names.add(user.path("username").asText()));
        return String.join(", ", names);
    }

    JsonNode setup() {
        return setup;
    }

    void items() {
        for (String[] row : DemoData.rows("items.csv")) {
            ObjectNode item =
                    Rest.object()
                            .put("number", row[0])
                            .put("description", row[1])
                            .put("baseUnit", row[2])
                            .put("unitPrice", new java.math.BigDecimal(row[5]))
                            .put("unitCost", new java.math.BigDecimal(row[6]))
                            .put("vatProductGroup", row[7])
                            .put("discountGroup", row[8]);
            if (!row[3].isEmpty()) {
                ArrayNode units = item.putArray("units");
                units.addObject()
                        .put("unit", row[3])
                        .put("qtyPerUnit", new java.math.BigDecimal(row[4]));
            }
            itemIds.put(row[0], rest.post("items", item).path("id").asLong());
            numbers.add(row[0]);
        }
    }

    long itemId(String number) {
        return itemIds.get(number);
    }

    /** Number of the item at a place of the list, counted round and round. */
    String itemAt(int place) {
        return numbers.get(Math.floorMod(place, numbers.size()));
    }
}
