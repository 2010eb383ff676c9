package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.Suppressions;
import org.relance.crm.api.event.ContactErasing;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.mail.CaughtMailErasure;

/**
 * Takes an erased person out of the ledger: the rows stay with their states, so that counts stay.
 * The ledger also knows addresses that the person had before; they are suppressed too.
 */
@ApplicationScoped
class ErasedRecipients {

    private static final String IN_SENDING =
            "select count(*) from mkt_recipient where contact_id = :id and state = 'CLAIMED'";

    /** Addresses that mail went to or was to go to, and that nobody else bears today. */
    private static final String FORMER =
            former("mkt_recipient", "r.address is not null and r.state <> 'EXCLUDED'")
                    + " union "
                    + former("mkt_merged_recipient", "r.address is not null");

    private static final String STOP =
            "update mkt_recipient set state = 'STOPPED', reason = 'PRIVACY' where contact_id = :id and state = 'DUE'";

    private static final String FORGET =
            "update mkt_recipient set address = null, smtp_reply = null,"
                    + " address_key = '#' || trim(cast(contact_id as char(20))) where contact_id = :id";

    /** Links in mails of a contact that went up in this one; without the row they lead nowhere. */
    private static final String FORGET_MERGED =
            "delete from mkt_merged_recipient where contact_id = :id";

    @Inject Database database;
    @Inject Suppressions suppressions;
    @Inject CaughtMailErasure caughtMails;

    private static String former(String table, String condition) {
        return ("select lower(r.address) from %s r where r.contact_id = :id and %s"
                        + " and not exists (select 1 from crm_contact c where c.email = lower(r.address) and c.id <> :id)")
                .formatted(table, condition);
    }

    void erase(@Observes ContactErasing event) {
        refuseInSending(event);
        Set<String> addresses = new HashSet<>(event.addresses());
        for (String former : former(event.contactId())) {
            if (addresses.add(former)) {
                suppressions.suppress(former, Suppressions.ERASED, null);
            }
        }
        change(STOP, event.contactId());
        change(FORGET, event.contactId());
        change(FORGET_MERGED, event.contactId());
        caughtMails.erase(addresses);
    }

    /** What a sender holds in its hands would write the address back with the answer. */
    private void refuseInSending(ContactErasing event) {
        long claimed =
                database.ask(
                        h ->
                                h.createQuery(IN_SENDING)
                                        .bind("id", event.contactId())
                                        .mapTo(Long.class)
                                        .one());
        if (claimed > 0) {
            throw DomainException.conflict("mail.recipient-in-sending", event.number());
        }
    }

    private List<String> former(long contactId) {
        return database.ask(
                h -> h.createQuery(FORMER).bind("id", contactId).mapTo(String.class).list());
    }

    private void change(String sql, long contactId) {
        database.change(h -> h.createUpdate(sql).bind("id", contactId).execute());
    }
}
