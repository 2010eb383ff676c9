package org.relance.marketing.segment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;

/** What a statement sets on lines: expressions by column, and the values of their parameters. */
final class LineAssignments {

    private final boolean everything;
    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Takes over everything that is {@link #moved}, or only what differs. */
    LineAssignments(boolean everything) {
        this.everything = everything;
    }

    void set(String column, String type, Object value) {
        set(column, type, value, "%s");
    }

    private void set(String column, String type, Object value, String pattern) {
        express(column, pattern.formatted("cast(:" + column + " as " + type + ")"));
        values.put(column, value);
    }

    /** Sets a column to an expression; its parameters are those of other columns. */
    void express(String column, String expression) {
        expressions.put(column, expression);
    }

    /** Gives the value of a parameter that an expression has and no column. */
    void parameter(String parameter, Object value) {
        values.put(parameter, value);
    }

    /** Sets what differs. */
    void moved(String column, String type, Object before, Object after) {
        moved(column, type, before, after, "%s");
    }

    /** Sets what differs, to an expression around its value. */
    void moved(String column, String type, Object before, Object after, String pattern) {
        if (everything || !Objects.equals(before, after)) {
            set(column, type, after, pattern);
        }
    }

    /** Sets what is given. */
    void given(String column, String type, Object value) {
        if (value != null) {
            set(column, type, value);
        }
    }

    boolean isEmpty() {
        return expressions.isEmpty();
    }

    /** The statement; more conditions may follow. */
    String sql() {
        return expressions.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(
                        Collectors.joining(
                                ", ",
                                "update mkt_segment_line set ",
                                " where segment_id = :segment"));
    }

    Update bind(Update update) {
        values.forEach(update::bind);
        return update;
    }
}
