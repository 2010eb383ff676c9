package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.event.ContactsDeleting;
import org.relance.crm.api.event.CustomerDeleted;
import org.relance.kernel.db.Database;

/** Leads name nothing that is gone. */
@ApplicationScoped
class LeadFollower {

    @Inject Database database;

    void contactsGo(@Observes ContactsDeleting event) {
        clear("contact_id", event.contactIds());
        clear("company_id", event.contactIds());
    }

    void customerGoes(@Observes CustomerDeleted event) {
        clear("customer_id", List.of(event.customerId()));
    }

    private void clear(String column, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_lead set %1$s = null where %1$s in (<ids>)"
                                                .formatted(column))
                                .bindList("ids", ids)
                                .execute());
    }
}
