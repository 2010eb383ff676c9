package org.relance.marketing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.marketing.mail.SmtpAnswer;

/** The rows of the outbox; every call is a transaction of its own. */
@ApplicationScoped
@Transactional
class DefaultOutboxLedger implements OutboxLedger {

    /** A node that has not answered for so long is dead. */
    private static final Duration LOST = Duration.ofMinutes(10);

    private static final String DUE = "state in ('DUE', 'CLAIMED') and due_at <= :now";

    @Inject Database database;
    @Inject BusinessClock clock;

    @Override
    public List<Long> due(int limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from mkt_single_mail where "
                                                + DUE
                                                + " order by id fetch first :limit rows only")
                                .bind("now", now())
                                .bind("limit", limit)
                                .mapTo(Long.class)
                                .list());
    }

    /** While a row is claimed, {@code due_at} says when its claim is worth nothing any more. */
    @Override
    public Optional<SingleMail> claim(long id) {
        int claimed =
                database.ask(
                        h ->
                                h.createUpdate(
                                                "update mkt_single_mail set state = 'CLAIMED', attempts = attempts + 1,"
                                                        + " due_at = :lost where id = :id and "
                                                        + DUE)
                                        .bind("lost", now().plus(LOST))
                                        .bind("now", now())
                                        .bind("id", id)
                                        .execute());
        return claimed == 0 ? Optional.empty() : find(id);
    }

    private Optional<SingleMail> find(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id, message_key, sender_name, sender_address, recipient_name, address,"
                                                + " language_code, subject, body, attempts from mkt_single_mail where id = :id")
                                .bind("id", id)
                                .mapTo(SingleMail.class)
                                .findOne());
    }

    @Override
    public void record(SingleMail mail, SmtpAnswer answer) {
        String state = OutboxVerdict.state(mail, answer);
        boolean over = !state.equals(OutboxVerdict.DUE);
        database.change(
                h ->
                        h.createUpdate(
                                        "update mkt_single_mail set state = :state, due_at = :due, smtp_reply = :reply,"
                                                + " sent_at = :sent"
                                                + (over
                                                        ? ", recipient_name = null, body = null"
                                                        : "")
                                                + " where id = :id and state = 'CLAIMED'")
                                .bind("state", state)
                                .bind("due", now().plus(OutboxVerdict.pause(mail)))
                                .bind("reply", cut(answer.reply()))
                                .bindBySqlType(
                                        "sent",
                                        state.equals(OutboxVerdict.SENT)
                                                ? java.sql.Timestamp.from(now())
                                                : null,
                                        Types.TIMESTAMP)
                                .bind("id", mail.id())
                                .execute());
    }

    private static String cut(String reply) {
        return reply == null ? null : reply.substring(0, Math.min(reply.length(), 300));
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}
