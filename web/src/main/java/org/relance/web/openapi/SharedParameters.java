package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The parameters that operations share, each once under {@code components/parameters}. */
final class SharedParameters {

    /** Those of every list. */
    static final List<String> NAMES = List.of("q", "sort", "limit", "after", "filter");

    private SharedParameters() {}

    static ObjectNode components() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        text(all, "q", "Words to search");
        text(all, "sort", "Column; with a minus before it descending");
        text(all, "after", "The next of the answer before, for the rows that follow");
        query(all, "limit", "Rows wanted")
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", 1000)
                .put("default", 100);
        filter(all);
        all.putObject("ifMatch")
                .put("name", "If-Match")
                .put("in", "header")
                .put("required", true)
                .put("description", "ETag of the record as it was read")
                .put("example", "\"1\"")
                .set("schema", Schemas.type("string", null));
        return all;
    }

    private static void filter(ObjectNode all) {
        ObjectNode filter =
                query(
                                all,
                                "filter",
                                "filter.<column>=values, separated by commas, or a range from..to;"
                                        + " several columns must all hold")
                        .put("style", "form")
                        .put("explode", true);
        // Else the page to try would send names of its own invention.
        filter.putObject("example");
        filter.putObject("schema")
                .put("type", "object")
                .set("additionalProperties", Schemas.type("string", null));
    }

    private static void text(ObjectNode all, String name, String description) {
        query(all, name, description).set("schema", Schemas.type("string", null));
    }

    private static ObjectNode query(ObjectNode all, String name, String description) {
        return all.putObject(name)
                .put("name", name)
                .put("in", "query")
                .put("description", description);
    }
}
