package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.relance.crm.api.event.ContactsMerging;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Two contacts become one: no row is lost that a mail on its way or in a mailbox points to. */
@ApplicationScoped
class MergedRecipients {

    private static final String CLAIMED =
            "select count(*) from mkt_recipient where contact_id in (:survivor, :other) and state = 'CLAIMED'";

    /** Rows that will go, as the survivor has one of the same step; the survivor's token stays. */
    private static final String KEEP_LINKS =
            "insert into mkt_merged_recipient (id, contact_id, address, language_code, topic)"
                    + " select o.id, cast(:survivor as bigint), o.address, o.language_code, e.topic"
                    + " from mkt_recipient o join mkt_email_campaign e on e.id = o.email_campaign_id join mkt_recipient s on s.step_id = o.step_id"
                    + " and s.email_campaign_id = o.email_campaign_id and s.contact_id = :survivor"
                    + " where o.contact_id = :other and o.state = 'SENT' and s.state = 'SENT'";

    @Inject Database database;

    void merging(@Observes ContactsMerging event) {
        long claimed =
                database.ask(
                        h ->
                                h.createQuery(CLAIMED)
                                        .bind("survivor", event.survivorId())
                                        .bind("other", event.otherId())
                                        .mapTo(Long.class)
                                        .one());
        if (claimed > 0) {
            throw DomainException.conflict("marketing.contact-being-mailed");
        }
        database.change(
                h ->
                        h.createUpdate(KEEP_LINKS)
                                .bind("survivor", event.survivorId())
                                .bind("other", event.otherId())
                                .execute());
    }
}
