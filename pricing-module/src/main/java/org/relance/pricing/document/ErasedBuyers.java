package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.relance.crm.api.event.ContactErasing;
import org.relance.kernel.db.Database;

/**
 * What documents quote of an erased person: the reference that the person gave. Numbers, dates and
 * amounts stay, as accounting must keep them.
 */
@ApplicationScoped
class ErasedBuyers {

    private static final String FORGET =
            "update prc_document set external_ref = null where external_ref is not null and contact_id = :id";

    private static final String FORGET_OF_CUSTOMER =
            "update prc_document set external_ref = null where external_ref is not null"
                    + " and customer_id in (select id from crm_customer where contact_id = :id)";

    @Inject Database database;

    void erase(@Observes ContactErasing event) {
        database.change(h -> h.createUpdate(FORGET).bind("id", event.contactId()).execute());
        database.change(
                h -> h.createUpdate(FORGET_OF_CUSTOMER).bind("id", event.contactId()).execute());
    }
}
