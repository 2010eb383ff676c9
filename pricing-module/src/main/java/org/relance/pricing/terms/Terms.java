package org.relance.pricing.terms;

import java.math.BigDecimal;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.RowScope;

/**
 * A table of terms, of prices or of discounts, as {@link TermKeeping} needs it.
 *
 * @param <V> a row as it is shown
 * @param <R> a row as it is stored
 */
interface Terms<V, R extends Terms.Row> {

    /** A row to be stored, for a certain case. */
    interface Row {
        RowScope scope();
    }

    /**
     * What the trail says of a row.
     *
     * @param number of the campaign, customer, group, item by which people find it
     * @param value the price or percentage
     * @param details the row as a person would type it
     */
    record Entry<D extends Record>(
            String subject, long id, String number, BigDecimal value, D details) {}

    Optional<V> find(long id);

    /** True if another row says something for exactly the same case. */
    boolean hasTwin(long id, R row);

    long insert(R row);

    /** False if the version has passed. */
    boolean update(long id, int version, R row);

    /** False if the version has passed. */
    boolean delete(long id, int version);

    /** The refusal where there is no such row. */
    DomainException missing(long id);

    /** The refusal where somebody changed the row meanwhile. */
    DomainException stale(V row);

    Entry<?> entry(V row);
}
