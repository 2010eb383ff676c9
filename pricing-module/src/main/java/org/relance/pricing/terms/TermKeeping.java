package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.Trail;

/**
 * How prices and discounts are kept alike: one row for a case, no change on a version that has
 * passed, everything in the trail. Runs in the transaction of the facade.
 */
@ApplicationScoped
class TermKeeping {

    /** The refusal of a second row for one case. */
    static final String TWIN = "pricing.row-exists";

    @Inject Trail trail;

    <V, R extends Terms.Row> V create(Terms<V, R> terms, R row) {
        refuseTwin(terms, 0, row);
        V created = read(terms, terms.insert(row));
        record(terms.entry(created), "created");
        return created;
    }

    /** Replaces a row; what was typed is looked at only where the row is there. */
    <V, R extends Terms.Row> V change(Terms<V, R> terms, long id, int version, Supplier<R> typed) {
        V before = read(terms, id);
        R row = typed.get();
        refuseTwin(terms, id, row);
        if (!terms.update(id, version, row)) {
            throw terms.stale(before);
        }
        V after = read(terms, id);
        Terms.Entry<?> entry = terms.entry(after);
        String changes = Changes.between((Record) terms.entry(before).details(), entry.details());
        trail.record(entry.subject(), entry.id(), entry.number(), "changed", changes);
        return after;
    }

    <V, R extends Terms.Row> void delete(Terms<V, R> terms, long id, int version) {
        V before = read(terms, id);
        if (!terms.delete(id, version)) {
            throw terms.stale(before);
        }
        record(terms.entry(before), "deleted");
    }

    private static <V, R extends Terms.Row> V read(Terms<V, R> terms, long id) {
        return terms.find(id).orElseThrow(() -> terms.missing(id));
    }

    private static <V, R extends Terms.Row> void refuseTwin(Terms<V, R> terms, long id, R row) {
        if (terms.hasTwin(id, row)) {
            throw DomainException.conflict(TWIN, row.scope().sourceCode());
        }
    }

    private void record(Terms.Entry<?> entry, String action) {
        String value = entry.value().stripTrailingZeros().toPlainString();
        trail.record(entry.subject(), entry.id(), entry.number(), action, value);
    }
}
