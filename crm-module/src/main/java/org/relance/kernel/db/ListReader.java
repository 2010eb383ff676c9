package org.relance.kernel.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Reads the rows of a page of a list, one more than wanted, which tells that others follow.
 *
 * @param <T> record of a row
 */
final class ListReader<T> {

    /** A row, null where it has gone, and its place. */
    private record Keyed<T>(T row, ListCursor place) {}

    private record Found<T>(long id, T row) {}

    /** An id by which rows are found through its index. */
    private static final Pattern PLAIN_ID = Pattern.compile("\\w+\\.\\w+");

    private final Class<T> row;
    private final String select;
    private final String from;
    private final ListTotals totals;

    ListReader(Class<T> row, String select, String from, ListTotals totals) {
        this.row = row;
        this.select = select;
        this.from = from;
        this.totals = totals;
    }

    ListSlice<T> read(
            Database database, ListConditions wanted, ListOrder order, ListRequest request) {
        String asked = wanted.where() + order.clause();
        String tables = totals.tables(asked);
        boolean narrow = tables.length() < from.length() && PLAIN_ID.matcher(order.id()).matches();
        List<Keyed<T>> read =
                narrow
                        ? narrowed(database, tables, wanted, order, request)
                        : query(database, select + ", ", from, wanted, order, request, mapper());
        boolean more = read.size() > request.limit();
        List<Keyed<T>> shown = more ? read.subList(0, request.limit()) : read;
        return new ListSlice<>(
                shown.stream().map(Keyed::row).filter(Objects::nonNull).toList(),
                shown.isEmpty() ? null : shown.get(shown.size() - 1).place(),
                more);
    }

    /**
     * Finds the places of the page without the joins that neither order nor conditions ask, so that
     * an index can give the order, and reads its rows then. One that somebody has deleted in
     * between is null, so that its place still tells that others follow.
     */
    private List<Keyed<T>> narrowed(
            Database database,
            String tables,
            ListConditions wanted,
            ListOrder order,
            ListRequest request) {
        List<Keyed<T>> places =
                query(database, "", tables, wanted, order, request, (rs, ctx) -> null);
        if (places.isEmpty()) {
            return places;
        }
        List<Long> ids = places.stream().map(found -> found.place().id()).toList();
        Map<Long, T> rows = byId(database, order.id(), ids);
        return places.stream()
                .map(found -> new Keyed<>(rows.get(found.place().id()), found.place()))
                .toList();
    }

    private Map<Long, T> byId(Database database, String id, List<Long> ids) {
        String sql =
                "select %1$s, %2$s as sort_id_ from %3$s where %2$s in (<ids_>)"
                        .formatted(select, id, from);
        RowMapper<T> mapper = mapper();
        Map<Long, T> rows = new HashMap<>();
        database.change(
                h ->
                        h.createQuery(sql)
                                .bindList("ids_", ids)
                                .map(
                                        (rs, ctx) ->
                                                new Found<>(
                                                        rs.getLong("sort_id_"),
                                                        mapper.map(rs, ctx)))
                                .forEach(found -> rows.put(found.id(), found.row())));
        return rows;
    }

    private RowMapper<T> mapper() {
        return ConstructorMapper.of(row);
    }

    private static <R> List<Keyed<R>> query(
            Database database,
            String columns,
            String tables,
            ListConditions wanted,
            ListOrder order,
            ListRequest request,
            RowMapper<R> mapper) {
        String sql =
                "select %s%s as sort_value_, %s as sort_id_ from %s%s%s offset :offset_ rows fetch next :limit_ rows only"
                        .formatted(
                                columns,
                                order.column().sortExpression(),
                                order.id(),
                                tables,
                                wanted.where(),
                                order.clause());
        return database.ask(
                h ->
                        wanted.bind(h.createQuery(sql))
                                .bind("offset_", request.offset())
                                .bind("limit_", request.limit() + 1)
                                .map((rs, ctx) -> new Keyed<>(mapper.map(rs, ctx), place(rs)))
                                .list());
    }

    private static ListCursor place(ResultSet rs) throws SQLException {
        return new ListCursor(rs.getString("sort_value_"), rs.getLong("sort_id_"));
    }
}
