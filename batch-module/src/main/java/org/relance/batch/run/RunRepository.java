package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;

/**
 * Our rows beside JBeret's. What a running job reports is written in transactions of its own, so
 * that readers see it before the chunk commits and a roll-back does not hide it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RunRepository {

    private static final String CLASS_CONSTRAINT = "23";
    private static final String RECORDS =
            "select r.*, e.batchstatus as status from bat_run r"
                    + " join bat_job_execution e on e.jobexecutionid = r.job_execution_id ";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Node node;

    /** Takes the key for an execution that is about to start; fails where another one has it. */
    void lock(String key) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into bat_lock (lock_key, node, taken_at)"
                                                + " values (:key, :node, :now)")
                                .bind("key", key)
                                .bind("node", node.id())
                                .bind("now", now())
                                .execute());
    }

    static boolean isTaken(UnableToExecuteStatementException e) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(CLASS_CONSTRAINT);
    }

    void unlock(String key) {
        database.change(h -> h.execute("delete from bat_lock where lock_key = ?", key));
    }

    void unlock(long executionId) {
        database.change(
                h -> h.execute("delete from bat_lock where job_execution_id = ?", executionId));
    }

    /** Drops the keys that a dead server holds, whatever they were taken for. */
    void dropLocks(String deadNode) {
        database.change(h -> h.execute("delete from bat_lock where node = ?", deadNode));
    }

    /** Writes down a new execution, for which its key was taken. */
    void register(long id, String key, NewRun run, Actor actor) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "insert into bat_run (job_execution_id, job_name, label,"
                                            + " started_by, node, total_items, done_items,"
                                            + " skipped_items, updated_at, restart_of, first_item,"
                                            + " own_restarts, actor_name, actor_roles,"
                                            + " actor_language, actor_zone, night, told) values (:id,"
                                            + " :job, :label, :username, :node, :total, :done,"
                                            + " :skipped, :now, :restartOf, :done, :ownRestarts,"
                                            + " :actorName, :actorRoles, :language, :zone, :night,"
                                            + " false)")
                            .bind("id", id)
                            .bind("node", node.id())
                            .bind("now", now())
                            .bindMethods(run)
                            .bind("username", actor.username())
                            .bind("actorName", actor.displayName())
                            .bind("actorRoles", RunRecord.roleNames(actor))
                            .bind("language", actor.language().toLanguageTag())
                            .bind("zone", actor.zone().getId())
                            .execute();
                    h.execute(
                            "update bat_lock set job_execution_id = ? where lock_key = ?", id, key);
                });
    }

    void report(long id, Progress progress) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update bat_run set total_items = :total, done_items ="
                                                + " :done, skipped_items = :skipped, updated_at ="
                                                + " :now where job_execution_id = :id")
                                .bindMethods(progress)
                                .bind("now", now())
                                .bind("id", id)
                                .execute());
    }

    void explain(long id, String message) {
        database.change(
                h ->
                        h.execute(
                                "update bat_run set message = ?, updated_at = ?"
                                        + " where job_execution_id = ?",
                                message.substring(0, Math.min(500, message.length())),
                                now(),
                                id));
    }

    Optional<RunRecord> find(long id) {
        return database.ask(
                h ->
                        h.createQuery(RECORDS + "where r.job_execution_id = :id")
                                .bind("id", id)
                                .mapTo(RunRecord.class)
                                .findOne());
    }

    boolean isContinued(long id) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from bat_run where restart_of = :id")
                                        .bind("id", id)
                                        .mapTo(Long.class)
                                        .one()
                                > 0);
    }

    /** Executions of a dead server that never ended, or that it ended because it went down. */
    List<RunRecord> interrupted(String deadNode) {
        return database.ask(
                h ->
                        h.createQuery(
                                        RECORDS
                                                + "where r.node = :node and (e.batchstatus in"
                                                + " ('STARTING', 'STARTED', 'STOPPING') or"
                                                + " (e.batchstatus = 'STOPPED' and r.message ="
                                                + " :stopped)) and not exists (select 1 from"
                                                + " bat_run n where n.restart_of ="
                                                + " r.job_execution_id) order by"
                                                + " r.job_execution_id")
                                .bind("node", deadNode)
                                .bind("stopped", Recovery.NODE_STOPPED)
                                .mapTo(RunRecord.class)
                                .list());
    }

    /** Ends an execution whose server is dead, in JBeret's own tables. */
    void settle(long id) {
        database.change(
                h -> {
                    h.execute(
                            "update bat_step_execution set batchstatus = 'FAILED', exitstatus ="
                                    + " 'FAILED', endtime = ? where jobexecutionid = ? and"
                                    + " batchstatus in ('STARTING', 'STARTED', 'STOPPING')",
                            now(),
                            id);
                    h.execute(
                            "update bat_job_execution set batchstatus = 'FAILED', exitstatus ="
                                    + " 'FAILED', endtime = ?, lastupdatedtime = ? where"
                                    + " jobexecutionid = ? and batchstatus in ('STARTING',"
                                    + " 'STARTED', 'STOPPING')",
                            now(),
                            now(),
                            id);
                });
    }

    /**
     * Executions that ended before the given instant, on whatever server, without anybody having
     * been told: their server died between their end and telling it. One that was stopped by its
     * server is continued at the next start and has not ended.
     */
    List<Long> untoldBefore(Instant limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select r.job_execution_id from bat_run r join"
                                                + " bat_job_execution e on e.jobexecutionid ="
                                                + " r.job_execution_id where r.told = false and"
                                                + " r.updated_at < :limit"
                                                + " and e.batchstatus in ('COMPLETED', 'FAILED',"
                                                + " 'STOPPED', 'ABANDONED') and (r.message is null"
                                                + " or r.message <> :stopped) and not exists"
                                                + " (select 1 from bat_run n where n.restart_of ="
                                                + " r.job_execution_id) and not exists (select 1"
                                                + " from bat_lock l where l.job_execution_id ="
                                                + " r.job_execution_id) order by"
                                                + " r.job_execution_id")
                                .bind("limit", limit)
                                .bind("stopped", Recovery.NODE_STOPPED)
                                .mapTo(Long.class)
                                .list());
    }

    /** Executions on this server that have not ended. */
    List<Long> active() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select r.job_execution_id from bat_run r join"
                                                + " bat_job_execution e on e.jobexecutionid ="
                                                + " r.job_execution_id where r.node = :node and"
                                                + " e.batchstatus in ('STARTING', 'STARTED',"
                                                + " 'STOPPING')")
                                .bind("node", node.id())
                                .mapTo(Long.class)
                                .list());
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}
