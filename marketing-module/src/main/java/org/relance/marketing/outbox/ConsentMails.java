package org.relance.marketing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.relance.crm.api.Consents;
import org.relance.crm.api.event.ConsentAsked;
import org.relance.crm.api.event.ConsentRefused;
import org.relance.crm.api.event.ContactErasing;
import org.relance.crm.api.event.ContactOptedOut;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;

/** Keeps the mails that ask for consents, in the transaction that wants them. */
@ApplicationScoped
class ConsentMails {

    /** What is on its way to the server stays as it is; the link is void in any case. */
    private static final String STOP =
            "update mkt_single_mail set state = 'STOPPED', recipient_name = null, body = null"
                    + " where state = 'DUE' and ";

    private static final String KEEP =
            "insert into mkt_single_mail (message_key, contact_id, lead_id, topic, sender_name, sender_address,"
                    + " recipient_name, address, language_code, subject, body, state, due_at, created_at)"
                    + " values (:key, :contactId, :leadId, :topic, :senderName, :senderAddress, :name, :address,"
                    + " :languageCode, :subject, :body, 'DUE', :now, :now)";

    @Inject Database database;
    @Inject BusinessClock clock;

    void asked(@Observes ConsentAsked event) {
        Locale language = Locale.forLanguageTag(event.languageCode());
        String until =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(event.expiresAt().atZone(clock.zone()));
        MailPattern pattern = MailPattern.of("consent", language);
        database.change(
                h -> {
                    h.createUpdate(STOP + "lead_id = :lead and topic = :topic")
                            .bind("lead", event.leadId())
                            .bind("topic", event.topic())
                            .execute();
                    h.createUpdate(KEEP)
                            .bindMethods(event)
                            .bind("subject", pattern.subject())
                            .bind(
                                    "body",
                                    pattern.body(
                                            event.name(), event.wording(), event.link(), until))
                            .bind("now", clock.systemClock().instant())
                            .execute();
                });
    }

    /** A question too is a word that ends the one before. */
    void refused(@Observes ConsentRefused event) {
        database.change(
                h ->
                        h.createUpdate(
                                        STOP
                                                + "contact_id = :contact and (topic = :topic or :topic = '"
                                                + Consents.ALL
                                                + "')")
                                .bind("contact", event.contactId())
                                .bind("topic", event.topic())
                                .execute());
    }

    void optedOut(@Observes ContactOptedOut event) {
        change(STOP + "contact_id = :id", event.contactId());
    }

    void erase(@Observes ContactErasing event) {
        change(STOP + "contact_id = :id", event.contactId());
        change(forgotten("contact_id = :id"), event.contactId());
        change(
                forgotten("lead_id in (select id from crm_lead where contact_id = :id)"),
                event.contactId());
    }

    private static String forgotten(String which) {
        return "update mkt_single_mail set recipient_name = null, address = null, body = null,"
                + " smtp_reply = null where "
                + which;
    }

    private void change(String sql, long contactId) {
        database.change(h -> h.createUpdate(sql).bind("id", contactId).execute());
    }
}
