package org.relance.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.relance.batch.run.Node;
import org.relance.kernel.db.Database;

/** Each due time of a schedule belongs to one server: the first to write its row. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StartClaims {

    private static final Duration KEPT = Duration.ofDays(2);

    @Inject Database database;
    @Inject Node node;

    boolean taken(String schedule, Instant due) {
        return database.ask(
                h ->
                        h.createQuery(
                                                "select count(*) from bat_schedule_start where"
                                                        + " schedule = :schedule and due_at = :due")
                                        .bind("schedule", schedule)
                                        .bind("due", due)
                                        .mapTo(Long.class)
                                        .one()
                                > 0);
    }

    /** Takes a due time; fails by the unique key where another server was quicker. */
    void take(String schedule, Instant due) {
        database.change(
                h -> {
                    h.execute(
                            "delete from bat_schedule_start where schedule = ? and due_at < ?",
                            schedule,
                            due.minus(KEPT));
                    h.execute(
                            "insert into bat_schedule_start (schedule, due_at, node) values (?, ?,"
                                    + " ?)",
                            schedule,
                            due,
                            node.id());
                });
    }
}
