package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relance.crm.api.Consents;
import org.relance.crm.api.Contacts;
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

    private static final String OF_LEDGER =
            "select r.contact_id, r.address, r.language_code, e.topic, k.description as topic_name,"
                    + " p.number as campaign_no"
                    + " from mkt_recipient r join mkt_email_campaign e on e.id = r.email_campaign_id"
                    + " join mkt_campaign p on p.id = e.campaign_id"
                    + " left join crm_code k on k.kind = 'consent-topic' and k.code = e.topic"
                    + " where r.id = :id and r.address is not null";

    private static final String OF_MERGED =
            "select r.contact_id, r.address, r.language_code, r.topic, k.description as topic_name,"
                    + " cast(null as varchar(20)) as campaign_no from mkt_merged_recipient r"
                    + " left join crm_code k on k.kind = 'consent-topic' and k.code = r.topic"
                    + " where r.id = :id and r.address is not null";

    private static final String LEFT =
            "select c.id from crm_contact c where c.id = :id and "
                    + LastWord.of("c.id", ":topic")
                    + " in ('WITHDRAWN', 'DENIED')";

    /**
     * What a mail says of whom it went to.
     *
     * @param topic null for none
     * @param campaignNo null where it is not known any more
     */
    public record TokenRow(
            long contactId,
            String address,
            String languageCode,
            String topic,
            String topicName,
            String campaignNo) {}

    @Inject UnsubscribeTokens tokens;
    @Inject Contacts contacts;
    @Inject Consents consents;
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

    @Override
    public Recipient leave(String token) {
        TokenRow row = row(token);
        if (row.topic() == null) {
            return optOut(token);
        }
        List<Long> all = bearers(row, "1 = 1");
        actor.run(Actor.SYSTEM, () -> consents.unsubscribe(all, row.topic(), row.campaignNo()));
        return recipient(row);
    }

    @Override
    public Recipient rejoin(String token) {
        TokenRow row = row(token);
        if (row.topic() == null) {
            return optIn(token);
        }
        List<Long> all = bearers(row, "c.opted_out_at is null");
        actor.run(Actor.SYSTEM, () -> consents.resubscribe(all, row.topic(), row.campaignNo()));
        return recipient(row);
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
        return row(OF_LEDGER, id)
                .or(() -> row(OF_MERGED, id))
                .orElseThrow(() -> DomainException.notFound("mail.bad-token"));
    }

    /** Empty also where the person was erased: nothing is left to refuse. */
    private Optional<TokenRow> row(String sql, long id) {
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(TokenRow.class).findOne());
    }

    private Recipient recipient(TokenRow row) {
        boolean optedOut = optedOut(row.contactId());
        return new Recipient(
                row.languageCode(), masked(row.address()), optedOut, row.topicName(), left(row));
    }

    private boolean left(TokenRow row) {
        return row.topic() != null
                && database.ask(
                        h ->
                                h.createQuery(LEFT)
                                        .bind("id", row.contactId())
                                        .bind("topic", row.topic())
                                        .mapTo(Long.class)
                                        .findOne()
                                        .isPresent());
    }

    private boolean optedOut(long contactId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from crm_contact where id = :id and opted_out_at is not null")
                                .bind("id", contactId)
                                .mapTo(Long.class)
                                .findOne()
                                .isPresent());
    }

    /** Enough for the recipient to know it; nothing for somebody who found the link. */
    private static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }
}
