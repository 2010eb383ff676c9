package org.relance.crm.salescycle;

import java.time.LocalDate;
import org.jdbi.v3.core.statement.Query;

/** Days from and to, both included; null for no limit. */
record Period(LocalDate from, LocalDate to) {

    /** Condition on a column, to be followed by {@link #bind}. */
    String condition(String column) {
        return (from == null ? "" : " and " + column + " >= :from")
                + (to == null ? "" : " and " + column + " <= :to");
    }

    Query bind(Query query) {
        if (from != null) {
            query.bind("from", from);
        }
        if (to != null) {
            query.bind("to", to);
        }
        return query;
    }
}
