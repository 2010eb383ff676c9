package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Dialect;
import org.relance.marketing.api.RecipientState;

@ApplicationScoped
@Transactional
class DefaultLedger implements Ledger {

    private static final String DUE =
            "select id from mkt_recipient where state = 'DUE' and due_at <= :now order by due_at, id fetch first :limit rows only";

    private static final String TAKE =
            "update mkt_recipient set state = 'CLAIMED', claimed_by = :claim, claimed_at = :at, attempts = attempts + 1 where id ";

    /** Serves several nodes: each takes rows that no other is about to take. */
    private static final String TAKE_SET = TAKE + "in (" + DUE + " for update skip locked)";

    private static final String RECORD =
            "update mkt_recipient set state = :state, reason = :reason, sent_at = :sentAt, business_date = :day,"
                    + " smtp_reply = :reply, due_at = coalesce(cast(:again as timestamp), due_at)"
                    + " where id = :id and state = 'CLAIMED'";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject SentInteractions interactions;

    @Override
    public long countDue(Instant now) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from mkt_recipient where state = 'DUE' and due_at <= :now")
                                .bind("now", Timestamp.from(now))
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public List<OutgoingMail> claim(String claim, Instant now, int limit) {
        boolean many = database.dialect() == Dialect.POSTGRESQL;
        return database.ask(
                h -> {
                    int taken =
                            many ? takeSet(h, claim, now, limit) : takeEach(h, claim, now, limit);
                    return taken == 0 ? List.of() : claimed(h, "r.claimed_by = :claim", claim);
                });
    }

    private int takeSet(Handle h, String claim, Instant now, int limit) {
        return h.createUpdate(TAKE_SET)
                .bind("claim", claim)
                .bind("at", wallTime())
                .bind("now", Timestamp.from(now))
                .bind("limit", limit)
                .execute();
    }

    /** Derby has one node only, and its plans for a set of ids grow with the ledger. */
    private int takeEach(Handle h, String claim, Instant now, int limit) {
        List<Long> ids =
                h.createQuery(DUE)
                        .bind("now", Timestamp.from(now))
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list();
        PreparedBatch rows = h.prepareBatch(TAKE + "= :id");
        ids.forEach(id -> rows.bind("id", id).bind("claim", claim).bind("at", wallTime()).add());
        return ids.isEmpty() ? 0 : rows.execute().length;
    }

    private Timestamp wallTime() {
        return Timestamp.from(clock.systemClock().instant());
    }

    @Override
    public List<OutgoingMail> claimedBy(String run) {
        return database.ask(h -> claimed(h, "r.claimed_by like :claim", run + "/%"));
    }

    private static List<OutgoingMail> claimed(Handle h, String condition, String claim) {
        return h.createQuery(OutgoingSql.SELECT + " where r.state = 'CLAIMED' and " + condition)
                .bind("claim", claim)
                .mapTo(OutgoingMail.class)
                .list();
    }

    @Override
    public void record(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        LocalDate day = clock.today();
        Instant now = clock.now();
        database.change(
                h -> {
                    PreparedBatch rows = h.prepareBatch(RECORD);
                    outcomes.forEach(outcome -> bind(rows, outcome, day, now));
                    interactions.write(h, sent(outcomes, rows.execute()), day);
                });
    }

    private static void bind(PreparedBatch rows, Outcome outcome, LocalDate day, Instant now) {
        boolean sent = outcome.state() == RecipientState.SENT;
        rows.bind("id", outcome.mail().id())
                .bind("state", outcome.state().name())
                .bindBySqlType("reason", outcome.reason(), Types.VARCHAR)
                .bindBySqlType("reply", outcome.reply(), Types.VARCHAR)
                .bindBySqlType(
                        "sentAt", sent ? Timestamp.from(outcome.at()) : null, Types.TIMESTAMP)
                .bindBySqlType("day", sent ? Date.valueOf(day) : null, Types.DATE)
                .bindBySqlType("again", again(outcome, now), Types.TIMESTAMP)
                .add();
    }

    private static Timestamp again(Outcome outcome, Instant now) {
        if (outcome.state() != RecipientState.DUE) {
            return null;
        }
        Duration pause = Retry.after(outcome.mail().attempts());
        return Timestamp.from(now.plus(pause));
    }

    /** Those that this call settled: what was recorded before counts for nothing. */
    private static List<Outcome> sent(List<Outcome> outcomes, int[] changed) {
        List<Outcome> sent = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] > 0 && outcomes.get(i).state() == RecipientState.SENT) {
                sent.add(outcomes.get(i));
            }
        }
        return sent;
    }

    @Override
    public int release(String run) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update mkt_recipient set state = 'DUE', attempts = attempts - 1 where state = 'CLAIMED' and claimed_by like :run")
                                .bind("run", run + "/%")
                                .execute());
    }
}
