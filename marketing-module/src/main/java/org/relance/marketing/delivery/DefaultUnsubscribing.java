package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.event.ContactOptedOut;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Unsubscribing;

/** Acts as the system: the recipient has no account, the signature of the token is the right. */
@ApplicationScoped
@Transactional
class DefaultUnsubscribing implements Unsubscribing {

    private static final String SOURCE = "unsubscribe-link";

    public record TokenRow(long contactId, String address, String languageCode) {}

    @Inject UnsubscribeTokens tokens;
    @Inject Contacts contacts;
    @Inject CurrentActor actor;
    @Inject Database database;

    @Override
    public Recipient read(String token) {
        return recipient(row(token));
    }

    @Override
    public Recipient optOut(String token) {
        TokenRow row = row(token);
        asSystem(id -> contacts.optOut(id, SOURCE), bearers(row, "c.opted_out_at is null"));
        return recipient(row);
    }

    @Override
    public Recipient optIn(String token) {
        TokenRow row = row(token);
        asSystem(
                id -> contacts.optIn(id, SOURCE),
                bearers(row, "c.opt_out_source = '" + SOURCE + "'"));
        return recipient(row);
    }

    /** Nothing more goes to somebody who opted out, in whatever way. */
    void withdraw(@Observes ContactOptedOut event) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update mkt_recipient set state = 'STOPPED', reason = 'OPTED_OUT' where contact_id = :contact and state = 'DUE'")
                                .bind("contact", event.contactId())
                                .execute());
    }

    private void asSystem(Consumer<Long> action, List<Long> ids) {
        actor.run(Actor.SYSTEM, () -> ids.forEach(action));
    }

    /** Who refuses mail at an address refuses it for every contact that bears it. */
    private List<Long> bearers(TokenRow row, String condition) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select c.id from crm_contact c where (c.id = :contact or lower(trim(c.email)) = lower(:address)) and "
                                                + condition
                                                + " order by c.id")
                                .bind("contact", row.contactId())
                                .bind("address", row.address())
                                .mapTo(Long.class)
                                .list());
    }

    private TokenRow row(String token) {
        long id =
                tokens.signer()
                        .recipient(token)
                        .orElseThrow(() -> DomainException.notFound("mail.bad-token"));
        return row("mkt_recipient", id)
                .or(() -> row("mkt_merged_recipient", id))
                .orElseThrow(() -> DomainException.notFound("mail.bad-token"));
    }

    /** Empty also where the person was erased: nothing is left to refuse. */
    private Optional<TokenRow> row(String table, long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select contact_id, address, language_code from %s where id = :id and address is not null"
                                                .formatted(table))
                                .bind("id", id)
                                .mapTo(TokenRow.class)
                                .findOne());
    }

    private Recipient recipient(TokenRow row) {
        boolean optedOut =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select id from crm_contact where id = :id and opted_out_at is not null")
                                        .bind("id", row.contactId())
                                        .mapTo(Long.class)
                                        .findOne()
                                        .isPresent());
        return new Recipient(row.languageCode(), masked(row.address()), optedOut);
    }

    /** Enough for the recipient to know it; nothing for somebody who found the link. */
    private static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }
}
