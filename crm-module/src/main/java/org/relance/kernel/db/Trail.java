package org.relance.kernel.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;

/**
 * Who changed what and when. Written in the transaction of the change, so there is an entry exactly
 * if the change was made. Never holds secrets or message bodies.
 */
@ApplicationScoped
@Transactional
public class Trail {

    /**
     * One entry.
     *
     * @param subject kind of record, e.g. {@code campaign}
     * @param action verb code, e.g. {@code created}, {@code changed}, {@code activated}
     * @param detail what changed, as {@code field: old → new} lines; may be empty
     */
    public record Entry(
            long id,
            Instant happenedAt,
            String actor,
            String subject,
            Long subjectId,
            String subjectNo,
            String action,
            String detail) {}

    private static final int DETAIL_LIMIT = 4000;

    @Inject Database database;
    @Inject CurrentActor currentActor;
    @Inject BusinessClock clock;

    /** Writes an entry for the current actor. */
    public void record(
            String subject, Long subjectId, String subjectNo, String action, String detail) {
        String text = detail == null ? "" : detail;
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_trail (happened_at, actor, subject, subject_id, subject_no, action, detail)"
                                                + " values (:happenedAt, :actor, :subject, :subjectId, :subjectNo, :action, :detail)")
                                .bind("happenedAt", clock.systemClock().instant())
                                .bind("actor", currentActor.find().orElse(Actor.SYSTEM).username())
                                .bind("subject", subject)
                                .bind("subjectId", subjectId)
                                .bind("subjectNo", subjectNo)
                                .bind("action", action)
                                .bind(
                                        "detail",
                                        text.substring(0, Math.min(text.length(), DETAIL_LIMIT)))
                                .execute());
    }

    /** The latest entries of a record, newest first. */
    public List<Entry> of(String subject, long subjectId, int limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from crm_trail where subject = :subject and subject_id = :id"
                                                + " order by id desc fetch first :limit rows only")
                                .bind("subject", subject)
                                .bind("id", subjectId)
                                .bind("limit", limit)
                                .mapTo(Entry.class)
                                .list());
    }

    /**
     * Empties what the entries of a deleted record say about its values; who did what and when
     * stays.
     */
    public void forget(String subject, long subjectId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_trail set detail = '' where subject = :subject and subject_id = :id")
                                .bind("subject", subject)
                                .bind("id", subjectId)
                                .execute());
    }
}
