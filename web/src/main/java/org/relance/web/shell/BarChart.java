package org.relance.web.shell;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * A bar chart as {@code p:chart} takes it. Series name a colour of tokens.css ({@code chart-1}),
 * which the page resolves, so that the chart follows the theme. Show the same figures in a table.
 */
public final class BarChart {

    private final JsonArrayBuilder series = Json.createArrayBuilder();
    private List<String> labels = List.of();

    /** Names below the bars. */
    public BarChart labels(List<String> names) {
        labels = List.copyOf(names);
        return this;
    }

    /** One bar per label. */
    public BarChart bars(String name, String colour, List<BigDecimal> values) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        values.forEach(data::add);
        series.add(
                Json.createObjectBuilder()
                        .add("label", name)
                        .add("token", colour)
                        .add("data", data));
        return this;
    }

    public String json() {
        JsonObjectBuilder data =
                Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(labels))
                        .add("datasets", series);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("responsive", true)
                                .add("maintainAspectRatio", false))
                .build()
                .toString();
    }
}
