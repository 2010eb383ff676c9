package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.relance.crm.api.Suppressions;
import org.relance.kernel.db.Database;

/** Asks for suppressed addresses, block after block; costs one look where there are none. */
@ApplicationScoped
class SuppressedAddresses {

    @Inject Database database;
    @Inject Suppressions suppressions;

    Set<String> among(Collection<String> addresses) {
        return addresses.isEmpty() || !any() ? Set.of() : suppressions.suppressedOf(addresses);
    }

    private boolean any() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select 1 from crm_suppression where released_at is null fetch first 1 rows only")
                                .mapTo(Integer.class)
                                .findOne()
                                .isPresent());
    }
}
