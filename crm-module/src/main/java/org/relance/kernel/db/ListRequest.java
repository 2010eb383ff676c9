package org.relance.kernel.db;

import java.util.List;
import java.util.Map;

/**
 * What a reader of a list asks for; a page of the UI and a REST call say it alike.
 *
 * @param search words to look for; blank for no search
 * @param filters column key to accepted values: a single value, several (one of them), or a range
 *     {@code from..to} with either end left out
 * @param sort column key, blank for the default of the list
 * @param descending direction of the sort
 * @param after cursor of the row before the wanted ones ({@link ListPage#next()}); blank for the
 *     start or where an offset is used
 * @param offset rows to skip; used by pages with page numbers, zero with a cursor
 * @param limit rows wanted, 1 to 1000
 */
public record ListRequest(
        String search,
        Map<String, List<String>> filters,
        String sort,
        boolean descending,
        String after,
        int offset,
        int limit) {

    /** Most rows that one request returns. */
    public static final int MAX_LIMIT = 1000;

    public ListRequest {
        search = search == null ? "" : search.strip();
        filters = filters == null ? Map.of() : Map.copyOf(filters);
        sort = sort == null ? "" : sort;
        after = after == null ? "" : after;
        offset = Math.max(0, offset);
        limit = Math.min(MAX_LIMIT, Math.max(1, limit));
    }

    /** The first rows in the default order. */
    public static ListRequest first(int limit) {
        return new ListRequest("", Map.of(), "", false, "", 0, limit);
    }

    /** The same with one more filter. */
    public ListRequest with(String column, String... values) {
        var more = new java.util.HashMap<>(filters);
        more.put(column, List.of(values));
        return new ListRequest(search, more, sort, descending, after, offset, limit);
    }

    /** The rows behind the given cursor. */
    public ListRequest after(String cursor) {
        return new ListRequest(search, filters, sort, descending, cursor, 0, limit);
    }
}
