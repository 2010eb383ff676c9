package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunView;
import org.relance.batch.api.SkippedItem;
import org.relance.batch.api.StepRow;
import org.relance.batch.runtime.JobRuntime;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultJobs implements Jobs {

    // JBeret's status changes before our own end of the execution: while its key is still taken,
    // neither message nor progress is final, and it can't be started again.
    private static final String STATUS =
            "case when l.lock_key is not null and e.batchstatus in ('COMPLETED', 'FAILED',"
                    + " 'STOPPED') then 'STARTED' else e.batchstatus end";
    private static final String COLUMNS =
            "r.job_execution_id as id, r.job_name as job, r.label, r.actor_name as started_by,"
                    + " r.node, "
                    + STATUS
                    + " as status, r.total_items, r.done_items,"
                    + " r.skipped_items, r.first_item, r.message, e.createtime as created_at,"
                    + " e.starttime as started_at, e.endtime as ended_at, r.updated_at,"
                    + " r.restart_of, case when n.job_execution_id is null then false else true"
                    + " end as restarted";
    private static final String TABLES =
            "bat_run r join bat_job_execution e on e.jobexecutionid = r.job_execution_id"
                    + " left join bat_run n on n.restart_of = r.job_execution_id"
                    + " left join bat_lock l on l.job_execution_id = r.job_execution_id";
    private static final Listing<RunRow> RUNS =
            Listing.of(RunRow.class, COLUMNS, TABLES, "r.job_execution_id")
                    .number("id", "r.job_execution_id")
                    .requiredText("job", "r.job_name")
                    .requiredText("status", STATUS)
                    .requiredText("label", "r.label")
                    .requiredText("startedBy", "r.actor_name")
                    .date("startedOn", "cast(e.createtime as date)")
                    .search("lower(r.job_name || ' ' || r.label)")
                    .orderedBy("id", true);
    private static final Listing<SkippedItem> SKIPS =
            Listing.of(
                            SkippedItem.class,
                            "s.id, s.job_execution_id as execution_id, s.step_name, s.item_key,"
                                    + " s.code, s.detail, s.happened_at",
                            "bat_skip s join bat_job_execution e on e.jobexecutionid ="
                                    + " s.job_execution_id",
                            "s.id")
                    .number("id", "s.id")
                    .number("instance", "e.jobinstanceid")
                    .requiredText("code", "s.code")
                    .requiredText("itemKey", "s.item_key")
                    .search("lower(s.item_key || ' ' || s.detail)");

    @Inject Database database;
    @Inject JobRuntime runtime;

    @Override
    public ListPage<RunRow> list(ListRequest request) {
        return RUNS.page(database, request);
    }

    @Override
    public RunRow get(long executionId) {
        return find("r.job_execution_id", executionId)
                .orElseThrow(() -> DomainException.notFound("batch.run-not-found", executionId));
    }

    @Override
    public RunView view(long executionId) {
        return new RunView(get(executionId), steps(executionId));
    }

    @Override
    public RunRow latest(long executionId) {
        RunRow run = get(executionId);
        Optional<RunRow> next = find("r.restart_of", executionId);
        while (next.isPresent()) {
            run = next.get();
            next = find("r.restart_of", run.id());
        }
        return run;
    }

    @Override
    public ListPage<SkippedItem> skipped(long executionId, ListRequest request) {
        get(executionId);
        long instance =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select jobinstanceid from bat_job_execution where"
                                                        + " jobexecutionid = :id")
                                        .bind("id", executionId)
                                        .mapTo(Long.class)
                                        .one());
        return SKIPS.page(database, request.with("instance", Long.toString(instance)));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    @Transactional(TxType.NOT_SUPPORTED)
    public void stop(long executionId) {
        if (!get(executionId).status().active()) {
            throw DomainException.conflict("batch.not-running", executionId);
        }
        runtime.stop(executionId);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    @Transactional(TxType.NOT_SUPPORTED)
    public void abandon(long executionId) {
        if (!get(executionId).canRestart()) {
            throw DomainException.conflict("batch.not-restartable", executionId);
        }
        runtime.abandon(executionId);
    }

    private Optional<RunRow> find(String column, long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select " + COLUMNS + " from " + TABLES + " where " + column
                                                + " = :id")
                                .bind("id", id)
                                .mapTo(RunRow.class)
                                .findOne());
    }

    private List<StepRow> steps(long executionId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select stepname as name, batchstatus as status, starttime"
                                                + " as started_at, endtime as ended_at,"
                                                + " coalesce(readcount, 0) as read_count,"
                                                + " coalesce(writecount, 0) as write_count,"
                                                + " coalesce(readskipcount, 0) +"
                                                + " coalesce(processskipcount, 0) +"
                                                + " coalesce(writeskipcount, 0) as skip_count from"
                                                + " bat_step_execution where jobexecutionid = :id"
                                                + " order by stepexecutionid")
                                .bind("id", executionId)
                                .mapTo(StepRow.class)
                                .list());
    }
}
