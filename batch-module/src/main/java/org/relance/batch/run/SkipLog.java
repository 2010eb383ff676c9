package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;

/**
 * Items that a job left out. Written in the transaction of the chunk: a chunk that is rolled back
 * is done again and would otherwise leave its skips twice.
 */
@ApplicationScoped
@Transactional
public class SkipLog {

    private static final int DETAIL_LIMIT = 300;

    /** An item and why it was left out. */
    public record Skip(String itemKey, String code, String detail) {}

    @Inject Database database;
    @Inject BusinessClock clock;

    /** Notes items of a step in place of those that the step had noted before. */
    public void replace(long executionId, String step, List<Skip> skips) {
        database.change(
                h ->
                        h.createUpdate(
                                        "delete from bat_skip where step_name = :step and"
                                                + " job_execution_id in (select e.jobexecutionid"
                                                + " from bat_job_execution e join bat_job_execution"
                                                + " own on own.jobinstanceid = e.jobinstanceid"
                                                + " where own.jobexecutionid = :execution)")
                                .bind("step", step)
                                .bind("execution", executionId)
                                .execute());
        add(executionId, step, skips);
    }

    /** Notes items of a step. */
    public void add(long executionId, String step, List<Skip> skips) {
        if (!skips.isEmpty()) {
            database.change(
                    h -> {
                        var batch =
                                h.prepareBatch(
                                        "insert into bat_skip (job_execution_id, step_name,"
                                                + " item_key, code, detail, happened_at) values"
                                                + " (:execution, :step, :key, :code, :detail,"
                                                + " :now)");
                        for (Skip skip : skips) {
                            batch.bind("execution", executionId)
                                    .bind("step", step)
                                    .bind("key", skip.itemKey())
                                    .bind("code", skip.code())
                                    .bind("detail", shorten(skip.detail()))
                                    .bind("now", clock.systemClock().instant())
                                    .add();
                        }
                        batch.execute();
                    });
        }
    }

    private static String shorten(String detail) {
        return detail.substring(0, Math.min(DETAIL_LIMIT, detail.length()));
    }
}
