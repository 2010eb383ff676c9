package org.relance.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.db.Database;

/** Which jobs a night has, and what became of them. */
@ApplicationScoped
@Transactional
public class Nights {

    @Inject Database database;

    /** The jobs of the night in their order; on its first call the enabled jobs of the plan. */
    public List<NightJob> open(String night) {
        List<NightJob> jobs = of(night);
        if (!jobs.isEmpty()) {
            return jobs;
        }
        database.change(
                h ->
                        h.execute(
                                "insert into bat_night_job (night, job_name, position, status)"
                                        + " select cast(? as varchar(40)), job_name, position,"
                                        + " 'PENDING' from bat_nightly_job where enabled = true",
                                night));
        return of(night);
    }

    /** The jobs of the night in their order. */
    public List<NightJob> of(String night) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from bat_night_job where night = :night order by"
                                                + " position, job_name")
                                .bind("night", night)
                                .mapTo(NightJob.class)
                                .list());
    }

    /** A job of the night has begun. */
    public void began(NightJob job, long executionId) {
        write(job, executionId, NightJob.RUNNING, null);
    }

    /** A job of the night has ended. */
    public void ended(NightJob job, Long executionId, String status, String message) {
        write(job, executionId, status, message);
    }

    private void write(NightJob job, Long executionId, String status, String message) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update bat_night_job set job_execution_id = :execution,"
                                                + " status = :status, message = :message where"
                                                + " night = :night and job_name = :job")
                                .bind("execution", executionId)
                                .bind("status", status)
                                .bind("message", message)
                                .bind("night", job.night())
                                .bind("job", job.jobName())
                                .execute());
    }
}
