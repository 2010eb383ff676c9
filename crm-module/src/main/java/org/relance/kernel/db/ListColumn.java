package org.relance.kernel.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.relance.kernel.DomainException;

/**
 * A column that a list can be sorted and filtered by.
 *
 * @param expression SQL of the declaring module; nothing that a reader says becomes part of it
 * @param type what the values are; they reach the database typed, so that it compares them right
 * @param required true if the expression is never null, so that its index serves the order
 */
record ListColumn(String expression, Type type, boolean required) {

    /** What a column holds, with the value that stands for null where rows are ordered. */
    enum Type {
        TEXT("''"),
        /** In requests as {@link BigDecimal} reads it. */
        NUMBER("0"),
        /** In requests as {@code 2026-01-31}. */
        DATE("cast('0001-01-01' as date)"),
        /** In requests {@code true}; everything else is false. */
        FLAG("FALSE");

        private final String blank;

        Type(String blank) {
            this.blank = blank;
        }
    }

    /** SQL that is never null: a null counts as blank, so it has one place in the order. */
    String sortExpression() {
        return required ? expression : "coalesce(" + expression + ", " + type.blank + ")";
    }

    /** True for the value as which a null counts. */
    boolean isBlank(Object value) {
        return switch (type) {
            case TEXT -> value.equals("");
            case NUMBER -> ((BigDecimal) value).signum() == 0;
            case DATE -> value.equals(LocalDate.of(1, 1, 1));
            case FLAG -> value.equals(false);
        };
    }

    /**
     * Reads a value of this column.
     *
     * @param field what the refusal names as the place of the mistake
     * @throws DomainException {@code list.bad-value} with the value
     */
    Object parse(String field, String value) {
        try {
            return switch (type) {
                case TEXT -> value;
                case NUMBER -> new BigDecimal(value.strip());
                case DATE -> LocalDate.parse(value.strip());
                case FLAG -> isTrue(value.strip());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw DomainException.invalid("list.bad-value", field, value);
        }
    }

    /** A cursor holds the database's own spelling; PostgreSQL writes {@code t}. */
    private static boolean isTrue(String value) {
        return value.equals("t") || Boolean.parseBoolean(value);
    }
}
