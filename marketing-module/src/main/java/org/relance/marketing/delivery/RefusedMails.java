package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.relance.crm.api.Consents;
import org.relance.crm.api.event.ConsentRefused;
import org.relance.crm.api.event.ContactOptedOut;
import org.relance.kernel.db.Database;

/** Nothing more goes to somebody who refused it, in whatever way. */
@ApplicationScoped
class RefusedMails {

    private static final String STOP =
            "update mkt_recipient set state = 'STOPPED', reason = :reason where contact_id = :contact and state = 'DUE'";

    private static final String OF_TOPIC =
            " and email_campaign_id in (select id from mkt_email_campaign where topic = :topic)";

    @Inject Database database;

    void optedOut(@Observes ContactOptedOut event) {
        database.change(
                h ->
                        h.createUpdate(STOP)
                                .bind("reason", "OPTED_OUT")
                                .bind("contact", event.contactId())
                                .execute());
    }

    void refused(@Observes ConsentRefused event) {
        boolean all = event.topic().equals(Consents.ALL);
        database.change(
                h -> {
                    var stop =
                            h.createUpdate(all ? STOP : STOP + OF_TOPIC)
                                    .bind("reason", "NO_CONSENT")
                                    .bind("contact", event.contactId());
                    (all ? stop : stop.bind("topic", event.topic())).execute();
                });
    }
}
