package org.relance.web.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relance.kernel.db.ListRequest;

/**
 * Query parameters of every list; take it as {@code @BeanParam}. Filters are parameters of the form
 * {@code filter.<column>=a,b} or {@code filter.<column>=from..to}.
 */
public class ListQuery {

    private static final int DEFAULT_LIMIT = 100;
    private static final String FILTER = "filter.";

    @QueryParam("q")
    String search;

    @QueryParam("sort")
    String sort;

    @QueryParam("after")
    String after;

    @QueryParam("limit")
    String limit;

    @Context UriInfo uri;

    /** What the parameters ask for. */
    public ListRequest request() {
        String column = sort == null ? "" : sort;
        boolean descending = column.startsWith("-");
        return new ListRequest(
                search,
                filters(),
                descending ? column.substring(1) : column,
                descending,
                after,
                0,
                limit());
    }

    private int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("[0-9]{1,4}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > ListRequest.MAX_LIMIT) {
            throw ProblemException.badRequest("request.bad-value", "limit", "limit");
        }
        return Integer.parseInt(limit);
    }

    private Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        uri.getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(FILTER)) {
                                filters.put(name.substring(FILTER.length()), split(values));
                            }
                        });
        return filters;
    }

    private static List<String> split(List<String> values) {
        List<String> accepted = new ArrayList<>();
        values.forEach(value -> accepted.addAll(List.of(value.split(","))));
        return accepted;
    }
}
