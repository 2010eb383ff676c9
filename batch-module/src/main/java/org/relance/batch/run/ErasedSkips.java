package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.event.ContactErasing;
import org.relance.kernel.db.Database;

/** What runs quote of an erased person: the values of import rows that were refused. */
@ApplicationScoped
class ErasedSkips {

    @Inject Database database;

    void erase(@Observes ContactErasing event) {
        if (event.values().isEmpty()) {
            return;
        }
        database.change(
                h ->
                        h.createUpdate(
                                        "update bat_skip set detail = '' where lower(detail) in (<values>)")
                                .bindList("values", List.copyOf(event.values()))
                                .execute());
    }
}
