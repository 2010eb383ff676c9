package org.relance.crm.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.relance.crm.api.InvitationMail;
import org.relance.crm.api.InvitationMailer.Kind;
import org.relance.crm.api.InvitationMailer.Outcome;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;

/** The way of invitations to the mail server; each step is a transaction of its own. */
@ApplicationScoped
@Transactional
class InvitationOutbox {

    /** A claim that is older belongs to a server that died: no mail takes so long. */
    private static final Duration DEAD = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12));

    /** A mail that this server has claimed. */
    public record Claimed(
            long id,
            int attempts,
            String name,
            String email,
            String fromName,
            String fromEmail,
            String method,
            String language,
            String subject,
            String mailText,
            String calendar,
            Instant queuedAt) {

        InvitationMail mail() {
            return new InvitationMail(
                    "invitation-" + id,
                    fromName,
                    fromEmail,
                    name,
                    email,
                    language,
                    subject,
                    mailText,
                    method,
                    calendar,
                    queuedAt);
        }
    }

    @Inject Database database;
    @Inject BusinessClock clock;

    private Instant now() {
        return clock.systemClock().instant();
    }

    /** What servers that died had begun is due again. */
    int release() {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update crm_invitation set state = 'DUE' where state = 'CLAIMED'"
                                                + " and claimed_at < :dead")
                                .bind("dead", Timestamp.from(now().minus(DEAD)))
                                .execute());
    }

    /** The next mail that is due, for this server alone; empty where none is. */
    Optional<Claimed> claim() {
        Timestamp now = Timestamp.from(now());
        return database.ask(
                h -> {
                    List<Long> due =
                            h.createQuery(
                                            "select id from crm_invitation where state = 'DUE' and due_at <= :now"
                                                    + " order by id fetch first 20 rows only")
                                    .bind("now", now)
                                    .mapTo(Long.class)
                                    .list();
                    return due.stream()
                            .filter(id -> take(h, id, now))
                            .findFirst()
                            .map(
                                    id ->
                                            h.createQuery(
                                                            "select * from crm_invitation where id = :id")
                                                    .bind("id", id)
                                                    .mapTo(Claimed.class)
                                                    .one());
                });
    }

    private static boolean take(Handle h, long id, Timestamp now) {
        return h.createUpdate(
                                "update crm_invitation set state = 'CLAIMED', claimed_at = :now,"
                                        + " attempts = attempts + 1 where id = :id and state = 'DUE'")
                        .bind("id", id)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** Writes down how an attempt ended. */
    void settle(Claimed mail, Outcome outcome) {
        boolean sent = outcome.kind() == Kind.SENT;
        boolean over = outcome.kind() == Kind.REFUSED || mail.attempts() > PAUSES.size();
        Instant now = now();
        String sql =
                "update crm_invitation set state = :state, reply = :reply, due_at = :due"
                        + (sent ? ", sent_at = :now" : "")
                        + " where id = :id and state = 'CLAIMED'";
        database.change(
                h -> {
                    var update =
                            h.createUpdate(sql)
                                    .bind("state", sent ? "SENT" : over ? "FAILED" : "DUE")
                                    .bind("reply", outcome.reply())
                                    .bind("due", Timestamp.from(now.plus(pause(mail.attempts()))))
                                    .bind("id", mail.id());
                    if (sent) {
                        update.bind("now", Timestamp.from(now));
                    }
                    update.execute();
                });
    }

    private static Duration pause(int attempts) {
        return PAUSES.get(Math.min(PAUSES.size(), attempts) - 1);
    }
}
