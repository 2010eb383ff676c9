package org.relance.marketing.segment;

import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Whom criteria find, as a condition on {@code crm_contact c}.
 *
 * @param run of {@code mkt_found}; null where the filter alone decides
 */
record Found(FilterSql filter, Long run) {

    String condition() {
        return run == null
                ? "(" + filter.condition() + ")"
                : "exists (select 1 from mkt_found m where m.run = :run and m.contact_id = c.id)";
    }

    /** Everybody else; also those of whom the filter knows nothing. */
    String complement() {
        return "(case when " + condition() + " then 1 else 0 end) = 0";
    }

    <T extends SqlStatement<T>> T bind(T statement) {
        return run == null ? filter.bind(statement) : statement.bind("run", run);
    }
}
