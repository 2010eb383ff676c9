package org.relance.kernel.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.relance.kernel.DomainException;

/**
 * The where clause of a list. Expressions come from the declaration; what the reader says becomes a
 * bound parameter, never text of the clause. A row must meet every condition.
 */
final class ListConditions {

    /** Between the ends of a range, either of which can be left out. */
    private static final String RANGE = "..";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Wants each of the words somewhere in the expression, which holds folded text. */
    void search(String expression, String words) {
        for (String word : TextFold.fold(words).split(" ")) {
            add(expression + " like " + parameter("%" + escape(word) + "%") + " escape '!'");
        }
    }

    /**
     * Wants one of the accepted values in a column, or a value within a range {@code low..high}
     * with its ends. No values accept everything; a null meets no range.
     *
     * @param field what a refusal names
     * @throws DomainException {@code list.bad-value}
     */
    void filter(String field, ListColumn column, List<String> accepted) {
        if (accepted.size() == 1 && accepted.get(0).contains(RANGE)) {
            between(field, column, accepted.get(0));
        } else if (!accepted.isEmpty()) {
            List<Object> typed = new ArrayList<>();
            accepted.forEach(value -> typed.add(column.parse(field, value)));
            // Only who asks for blanks needs nulls to count as such; a plain column has its index.
            boolean blanks = typed.stream().anyMatch(column::isBlank);
            String compared = blanks ? column.sortExpression() : column.expression();
            add(compared + " in (" + parameters(typed) + ")");
        }
    }

    private void between(String field, ListColumn column, String range) {
        int dots = range.indexOf(RANGE);
        String low = range.substring(0, dots);
        String high = range.substring(dots + RANGE.length());
        if (!low.isBlank()) {
            add(column.expression() + " >= " + parameter(column.parse(field, low)));
        }
        if (!high.isBlank()) {
            add(column.expression() + " <= " + parameter(column.parse(field, high)));
        }
    }

    /**
     * Wants one of the accepted values in something a row has several of. No values accept
     * everything.
     *
     * @param condition SQL condition in which {@code %s} stands for the accepted values
     */
    void group(String condition, List<?> accepted) {
        if (!accepted.isEmpty()) {
            add(condition.formatted(parameters(accepted)));
        }
    }

    /** Adds a condition made of declared expressions and of {@link #parameter parameters}. */
    void add(String condition) {
        parts.add(condition);
    }

    /** Keeps a value and returns the text that stands for it in a condition. */
    String parameter(Object value) {
        String name = "p" + values.size() + "_";
        values.put(name, value);
        return ":" + name;
    }

    private String parameters(List<?> accepted) {
        return String.join(", ", accepted.stream().map(this::parameter).toList());
    }

    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The clause with its {@code where}; empty where everything matches. */
    String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** What the parameters of {@link #where()} stand for, in its order. */
    String values() {
        return values.values().toString();
    }

    /** Gives a query that holds {@link #where()} its values. */
    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
