package org.relance.kernel.db;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final String from;
    private final String id;
    private final Map<String, ListColumn> columns = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Set<String> idGroups = new HashSet<>();
    private final ListTotals totals;
    private final ListReader<T> reader;
    private String searchExpression;
    private String defaultSort;
    private boolean defaultDescending;

    private Listing(Class<T> row, String select, String from, String id) {
        this.from = from;
        this.id = id;
        totals = new ListTotals(from);
        reader = new ListReader<>(row, select, from, totals);
    }

    /**
     * Starts a declaration.
     *
     * @param select columns, named as the components of the record
     * @param from tables and joins, with a {@code where} only inside parentheses; a left join finds
     *     one row at most
     * @param id unique {@code bigint} expression that breaks ties
     */
    public static <T> Listing<T> of(Class<T> row, String select, String from, String id) {
        return new Listing<>(row, select, from, id);
    }

    /** A text column; NOT NULL columns are declared with {@link #requiredText}. */
    public Listing<T> text(String key, String expression) {
        return column(key, expression, ListColumn.Type.TEXT, false);
    }

    /** A text column that is never null, so that its index serves the order. */
    public Listing<T> requiredText(String key, String expression) {
        return column(key, expression, ListColumn.Type.TEXT, true);
    }

    public Listing<T> number(String key, String expression) {
        return column(key, expression, ListColumn.Type.NUMBER, false);
    }

    /** A number column that is never null, so that its index serves the order. */
    public Listing<T> requiredNumber(String key, String expression) {
        return column(key, expression, ListColumn.Type.NUMBER, true);
    }

    public Listing<T> date(String key, String expression) {
        return column(key, expression, ListColumn.Type.DATE, false);
    }

    /** A date column that is never null, so that its index serves the order. */
    public Listing<T> requiredDate(String key, String expression) {
        return column(key, expression, ListColumn.Type.DATE, true);
    }

    public Listing<T> flag(String key, String expression) {
        return column(key, expression, ListColumn.Type.FLAG, false);
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

    /** The same, where what a row has several of is told by ids. */
    public Listing<T> idGroup(String key, String condition) {
        idGroups.add(key);
        return group(key, condition);
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

    private Listing<T> column(
            String key, String expression, ListColumn.Type type, boolean required) {
        columns.put(key, new ListColumn(expression, type, required));
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
        boolean asked = !request.sort().isEmpty();
        ListOrder order =
                new ListOrder(
                        known(asked ? request.sort() : defaultSort, "sort"),
                        id,
                        asked ? request.descending() : defaultDescending);
        ListConditions wanted = matching(request);
        if (!request.after().isEmpty()) {
            ListCursor.decode(request.after()).startBehind(wanted, order);
        }
        ListSlice<T> read = reader.read(database, wanted, order, request);
        return read.page(
                whole(read, request) ? read.size() : totals.count(database, matching(request)));
    }

    /** True where the first page holds everything, so that nothing needs to be counted. */
    private static boolean whole(ListSlice<?> read, ListRequest request) {
        return request.offset() == 0 && request.after().isEmpty() && !read.more();
    }

    /** All ids that match, in the order of the ids; for actions on everything that is shown. */
    public List<Long> ids(Database database, ListRequest request) {
        ListConditions matching = matching(request);
        String sql = "select " + id + " from " + from + matching.where() + " order by " + id;
        return database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(Long.class).list());
    }

    /**
     * Sums over everything that matches, for a totals row.
     *
     * @param select aggregates, named as the components of the record
     */
    public <S> S sums(Database database, ListRequest request, Class<S> record, String select) {
        ListConditions matching = matching(request);
        String sql = "select " + select + " from " + from + matching.where();
        return database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(record).one());
    }

    /**
     * Sums over what matches for each value of a column, in the order of the values.
     *
     * @param select aggregates, named as the components of the record
     * @param key column that groups; the record has a component of its name
     */
    public <S> List<S> sumsBy(
            Database database, ListRequest request, Class<S> record, String select, String key) {
        ListConditions matching = matching(request);
        String group = known(key, "group").expression();
        String sql =
                "select %1$s as %2$s, %3$s from %4$s%5$s group by %1$s order by %1$s"
                        .formatted(group, key, select, from, matching.where());
        return database.ask(h -> matching.bind(h.createQuery(sql)).mapTo(record).list());
    }

    private ListConditions matching(ListRequest request) {
        ListConditions conditions = new ListConditions();
        if (!request.search().isEmpty() && searchExpression != null) {
            conditions.search(searchExpression, request.search());
        }
        request.filters()
                .forEach(
                        (key, values) -> {
                            if (idGroups.contains(key)) {
                                conditions.group(groups.get(key), ids(key, values));
                            } else if (groups.containsKey(key)) {
                                conditions.group(groups.get(key), values);
                            } else {
                                conditions.filter(key, known(key, key), values);
                            }
                        });
        return conditions;
    }

    /** As the column has them, so that its index serves. */
    private static List<Long> ids(String key, List<String> values) {
        return values.stream().map(value -> id(key, value)).toList();
    }

    private static Long id(String key, String value) {
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw DomainException.invalid("list.bad-value", key, value);
        }
    }

    private ListColumn known(String key, String field) {
        ListColumn column = columns.get(key);
        if (column == null) {
            throw DomainException.invalid("list.unknown-column", field, key);
        }
        return column;
    }
}
