package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.relance.crm.api.event.ContactErasing;
import org.relance.kernel.db.Database;

/** What was typed about an erased person on lines of segments; the lines stay and count. */
@ApplicationScoped
class ErasedLines {

    private static final String FORGET =
            "update %1$s set description = (select s.description from mkt_segment s where s.id = %1$s.segment_id)"
                    + " where contact_id = :id";

    @Inject Database database;

    void erase(@Observes ContactErasing event) {
        forget("mkt_segment_line", event.contactId());
        forget("mkt_segment_removed", event.contactId());
    }

    private void forget(String table, long contactId) {
        database.change(
                h -> h.createUpdate(FORGET.formatted(table)).bind("id", contactId).execute());
    }
}
