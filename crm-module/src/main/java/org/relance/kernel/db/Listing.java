package org.relance.kernel.db;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.relance.kernel.DomainException;

/**
 * A list that people search, filter, sort and page: declared once by its module, asked by pages and
 * REST alike. Sort and filter keys are those declared, so no input ever reaches the SQL text.
 *
 * <p>Paging is by key (sort value and id), so the millionth row costs what the first does; an
 * offset is offered for pages with page numbers.
 *
 * @param <T> record of a row; its components are filled from the selected columns
 */
public final class Listing<T> {

    private enum Type {
        TEXT("''"),
        NUMBER("0"),
        DATE("cast('0001-01-01' as date)"),
        FLAG("FALSE");

        final String blank;

        Type(String blank) {
            this.blank = blank;
        }
    }

    private record Column(String expression, Type type, boolean required) {
        String sortExpression() {
            return required ? expression : "coalesce(" + expression + ", " + type.blank + ")";
        }
    }

    private record Keyed<T>(T row, String sortValue, long id) {}

    private final Class<T> row;
    private final String select;
    private final String from;
    private final String id;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private String searchExpression;
    private String defaultSort;
    private boolean defaultDescending;

    private Listing(Class<T> row, String select, String from, String id) {
        this.row = row;
        this.select = select;
        this.from = from;
        this.id = id;
    }

    /**
     * Starts a declaration.
     *
     * @param select columns, named as the components of the record
     * @param from tables and joins, with a {@code where} only inside parentheses
     * @param id unique {@code bigint} expression that breaks ties
     */
    public static <T> Listing<T> of(Class<T> row, String select, String from, String id) {
        return new Listing<>(row, select, from, id);
    }

    /** A text column; NOT NULL columns are declared with {@link #requiredText}. */
    public Listing<T> text(String key, String expression) {
        return column(key, expression, Type.TEXT, false);
    }

    /** A text column that is never null, so that its index serves the order. */
    public Listing<T> requiredText(String key, String expression) {
        return column(key, expression, Type.TEXT, true);
    }

    public Listing<T> number(String key, String expression) {
        return column(key, expression, Type.NUMBER, false);
    }

    /** A number column that is never null, so that its index serves the order. */
    public Listing<T> requiredNumber(String key, String expression) {
        return column(key, expression, Type.NUMBER, true);
    }

    public Listing<T> date(String key, String expression) {
        return column(key, expression, Type.DATE, false);
    }

    public Listing<T> flag(String key, String expression) {
        return column(key, expression, Type.FLAG, false);
    }

    /**
     * A filter on something a row has several of; it cannot be sorted by.
     *
     * @param condition SQL condition in which {@code (%s)} stands for the accepted values
     */
    public Listing<T> group(String key, String condition) {
        groups.put(key, condition);
        return this;
    }

    /** Expression in folded text ({@link TextFold}) that a search looks into. */
    public Listing<T> search(String expression) {
        searchExpression = expression;
        return this;
    }

    /** Order where the reader asks for none. */
    public Listing<T> orderedBy(String key, boolean descending) {
        defaultSort = key;
        defaultDescending = descending;
        return this;
    }

    private Listing<T> column(String key, String expression, Type type, boolean required) {
        columns.put(key, new Column(expression, type, required));
        if (defaultSort == null) {
            defaultSort = key;
        }
        return this;
    }

    /**
     * Answers a request.
     *
     * @throws DomainException {@code list.unknown-column} or {@code list.bad-value} with the column
     */
    public ListPage<T> page(Database database, ListRequest request) {
        String sort = request.sort().isEmpty() ? defaultSort : request.sort();
        boolean descending = request.sort().isEmpty() ? defaultDescending : request.descending();
        Column order = known(sort, "sort");
        Conditions matching = matching(request);
        long total = database.ask(h -> count(h.createQuery(countSql(matching)), matching));
        Conditions wanted = matching(request);
        if (!request.after().isEmpty()) {
            addCursor(wanted, order, descending, request.after());
        }
        String sql = pageSql(wanted, order, descending);
        List<Keyed<T>> rows = database.ask(h -> rows(h.createQuery(sql), wanted, request));
        boolean more = rows.size() > request.limit();
        List<Keyed<T>> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? cursor(shown.get(shown.size() - 1)) : "";
        return new ListPage<>(shown.stream().map(Keyed::row).toList(), next, total);
    }

    /** All ids that match, in the order of the ids; for actions on everything that is shown. */
    public List<Long> ids(Database database, ListRequest request) {
        Conditions matching = matching(request);
        String sql = "select " + id + " from " + from + matching.where() + " order by " + id;
        return database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(Long.class).list());
    }

    /**
     * Sums over everything that matches, for a totals row.
     *
     * @param select aggregates, named as the components of the record
     */
    public <S> S sums(Database database, ListRequest request, Class<S> record, String select) {
        Conditions matching = matching(request);
        String sql = "select " + select + " from " + from + matching.where();
        return database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(record).one());
    }

    private long count(Query query, Conditions conditions) {
        return conditions.bind(query).mapTo(Long.class).one();
    }

    private List<Keyed<T>> rows(Query query, Conditions conditions, ListRequest request) {
        var mapper = ConstructorMapper.of(row);
        return conditions
                .bind(query)
                .bind("offset_", request.offset())
                .bind("limit_", request.limit() + 1)
                .map(
                        (rs, ctx) ->
                                new Keyed<>(
                                        mapper.map(rs, ctx),
                                        rs.getString("sort_value_"),
                                        rs.getLong("sort_id_")))
                .list();
    }

    private String countSql(Conditions conditions) {
        return "select count(*) from " + from + conditions.where();
    }

    private String pageSql(Conditions conditions, Column order, boolean descending) {
        String direction = descending ? " desc" : "";
        return "select %s, %s as sort_value_, %s as sort_id_ from %s%s order by %s%s, %s%s offset :offset_ rows fetch next :limit_ rows only"
                .formatted(
                        select,
                        order.sortExpression(),
                        id,
                        from,
                        conditions.where(),
                        order.sortExpression(),
                        direction,
                        id,
                        direction);
    }

    private Conditions matching(ListRequest request) {
        Conditions conditions = new Conditions();
        if (!request.search().isEmpty() && searchExpression != null) {
            for (String word : TextFold.fold(request.search()).split(" ")) {
                conditions.add(searchExpression + " like %s escape '!'", "%" + escape(word) + "%");
            }
        }
        request.filters().forEach((key, values) -> addFilter(conditions, key, values));
        return conditions;
    }

    private void addFilter(Conditions conditions, String key, List<String> values) {
        if (groups.containsKey(key)) {
            conditions.addGroup(groups.get(key), values);
            return;
        }
        Column column = known(key, key);
        if (values.isEmpty()) {
            return;
        }
        if (values.size() == 1 && values.get(0).contains("..")) {
            addRange(conditions, key, column, values.get(0));
            return;
        }
        List<Object> typed = new ArrayList<>();
        values.forEach(value -> typed.add(parse(key, column, value)));
        conditions.addIn(column.sortExpression(), typed);
    }

    private void addRange(Conditions conditions, String key, Column column, String range) {
        int dots = range.indexOf("..");
        String low = range.substring(0, dots);
        String high = range.substring(dots + 2);
        if (!low.isBlank()) {
            conditions.add(column.expression() + " >= %s", parse(key, column, low));
        }
        if (!high.isBlank()) {
            conditions.add(column.expression() + " <= %s", parse(key, column, high));
        }
    }

    private void addCursor(Conditions conditions, Column order, boolean descending, String cursor) {
        String[] parts = decode(cursor);
        Object value = parse("after", order, parts[0]);
        long lastId = Long.parseLong(parts[1]);
        String beyond = descending ? "<" : ">";
        String expression = order.sortExpression();
        conditions.addCursor(expression, beyond, value, lastId);
    }

    private Column known(String key, String field) {
        Column column = columns.get(key);
        if (column == null) {
            throw DomainException.invalid("list.unknown-column", field, key);
        }
        return column;
    }

    private static Object parse(String key, Column column, String value) {
        try {
            return switch (column.type()) {
                case TEXT -> value;
                case NUMBER -> new BigDecimal(value.strip());
                case DATE -> LocalDate.parse(value.strip());
                case FLAG -> isTrue(value.strip());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw DomainException.invalid("list.bad-value", key, value);
        }
    }

    /** A cursor holds the database's own spelling; PostgreSQL writes {@code t}. */
    private static boolean isTrue(String value) {
        return value.equals("t") || Boolean.parseBoolean(value);
    }

    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String cursor(Keyed<?> last) {
        String sortValue = last.sortValue() == null ? "" : last.sortValue();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.id() + " " + sortValue).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] decode(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            String lastId = text.substring(0, space);
            Long.parseLong(lastId);
            return new String[] {text.substring(space + 1), lastId};
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw DomainException.invalid("list.bad-value", "after", shorten(cursor));
        }
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40).toLowerCase(Locale.ROOT) : text;
    }

    /** Conditions with named parameters. */
    private final class Conditions {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String template, Object value) {
            parts.add(template.formatted(name(value)));
        }

        void addIn(String expression, List<Object> accepted) {
            List<String> names = new ArrayList<>();
            accepted.forEach(value -> names.add(name(value)));
            parts.add(expression + " in (" + String.join(", ", names) + ")");
        }

        void addGroup(String condition, List<String> accepted) {
            if (!accepted.isEmpty()) {
                List<String> names = accepted.stream().map(this::name).toList();
                parts.add(condition.formatted(String.join(", ", names)));
            }
        }

        void addCursor(String expression, String beyond, Object value, long lastId) {
            String sortName = name(value);
            String idName = name(lastId);
            parts.add(
                    "(%s %s %s or (%s = %s and %s %s %s))"
                            .formatted(
                                    expression,
                                    beyond,
                                    sortName,
                                    expression,
                                    sortName,
                                    id,
                                    beyond,
                                    idName));
        }

        private String name(Object value) {
            String name = "p" + values.size() + "_";
            values.put(name, value);
            return ":" + name;
        }

        String where() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }

        Query bind(Query query) {
            values.forEach(query::bind);
            return query;
        }
    }
}
