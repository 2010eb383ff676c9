package org.relance.web.shell;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader sees of a list, as the address of the page says it, so that a link shows the same.
 *
 * @param filters column key to accepted values, as in {@link
 *     org.relance.kernel.db.ListRequest#filters()}
 * @param first number of rows before the shown ones
 * @param columns keys of the columns to show; none for those that the reader is used to
 */
public record ListState(
        String search,
        Map<String, List<String>> filters,
        String sort,
        boolean descending,
        int first,
        int rows,
        List<String> columns)
        implements Serializable {

    /** Rows of a page where the address says nothing. */
    public static final int DEFAULT_ROWS = 20;

    /** Rows that a reader may choose. */
    public static final List<Integer> ROWS = List.of(20, 50, 100);

    private static final String FILTER = "f.";

    public ListState {
        search = search == null ? "" : search.strip();
        filters = java.util.Collections.unmodifiableMap(new TreeMap<>(filters));
        sort = sort == null ? "" : sort;
        rows = ROWS.contains(rows) ? rows : DEFAULT_ROWS;
        first = Math.max(0, first) / rows * rows;
        columns = List.copyOf(columns);
    }

    /** The start of the list in its default order. */
    public static ListState start() {
        return new ListState("", Map.of(), "", false, 0, DEFAULT_ROWS, List.of());
    }

    /** Reads the parameters of an address; what cannot be read counts as not said. */
    public static ListState from(Map<String, String[]> parameters) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        parameters.forEach(
                (name, values) -> {
                    if (name.startsWith(FILTER) && !String.join("", values).isBlank()) {
                        filters.put(name.substring(FILTER.length()), Arrays.asList(values));
                    }
                });
        int rows = number(single(parameters, "rows"), DEFAULT_ROWS);
        return new ListState(
                single(parameters, "q"),
                filters,
                single(parameters, "sort"),
                "desc".equals(single(parameters, "dir")),
                (number(single(parameters, "page"), 1) - 1) * (ROWS.contains(rows) ? rows : 20),
                rows,
                List.of(single(parameters, "cols").split(",")).stream()
                        .filter(key -> !key.isBlank())
                        .toList());
    }

    /** Reads what {@link #query()} wrote. */
    static ListState from(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                values.computeIfAbsent(decoded(parts[0]), key -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, said) -> parameters.put(name, said.toArray(String[]::new)));
        return from(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The parameters of the address, without question mark; empty for the start. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "q", search);
        filters.forEach((key, values) -> values.forEach(value -> add(query, FILTER + key, value)));
        add(query, "sort", sort);
        add(query, "dir", descending ? "desc" : "");
        add(query, "page", first == 0 ? "" : Integer.toString(first / rows + 1));
        add(query, "rows", rows == DEFAULT_ROWS ? "" : Integer.toString(rows));
        add(query, "cols", String.join(",", columns));
        return query.toString();
    }

    /** The same list with other words searched, from its first row. */
    public ListState searching(String words) {
        return new ListState(words, filters, sort, descending, 0, rows, columns);
    }

    /** The same list with the filter of one column replaced; no values remove it. */
    public ListState filtering(String key, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(filters);
        changed.remove(key);
        if (!values.isEmpty()) {
            changed.put(key, List.copyOf(values));
        }
        return new ListState(search, changed, sort, descending, 0, rows, columns);
    }

    /** The same list in another order. */
    public ListState sorting(String column, boolean downwards) {
        return new ListState(search, filters, column, downwards, first, rows, columns);
    }

    /** Other rows of the same list. */
    public ListState at(int firstRow, int rowCount) {
        return new ListState(search, filters, sort, descending, firstRow, rowCount, columns);
    }

    /** The same rows with these columns; none for those that the reader is used to. */
    public ListState showing(List<String> keys) {
        return new ListState(search, filters, sort, descending, first, rows, keys);
    }

    /** The whole list in the same order. */
    public ListState cleared() {
        return new ListState("", Map.of(), sort, descending, 0, rows, columns);
    }

    /** True if a search or a filter hides rows. */
    public boolean isNarrowed() {
        return !search.isEmpty() || !filters.isEmpty();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String single(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
