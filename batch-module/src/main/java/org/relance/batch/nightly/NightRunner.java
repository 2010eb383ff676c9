package org.relance.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.run.Failure;
import org.relance.batch.run.NightLauncher;
import org.relance.kernel.DomainException;

/** Runs one job of a night: begins it or goes on with it, and waits for its end. */
@ApplicationScoped
public class NightRunner {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Inject NightLauncher launcher;
    @Inject Jobs jobs;
    @Inject Nights nights;

    /** Runs the job to its end, or until the night is to stop. */
    public void run(NightJob job, JobParameters night, BooleanSupplier stopped)
            throws InterruptedException {
        long executionId;
        try {
            executionId = begin(job, night, stopped);
        } catch (RuntimeException e) {
            // Whatever keeps a job from starting is said of that job; the others go on.
            nights.ended(job, null, RunStatus.FAILED.name(), Failure.of(e).message());
            return;
        }
        nights.began(job, executionId);
        RunRow end = awaitEnd(executionId, stopped);
        nights.ended(job, end.id(), end.status().name(), end.message());
    }

    /** A job that somebody else has started is waited for, and then run for the night as well. */
    private long begin(NightJob job, JobParameters night, BooleanSupplier stopped)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attempt(job, night);
            } catch (DomainException e) {
                boolean busy = e.code().equals("batch.already-running");
                if (!busy || stopped.getAsBoolean() || System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(GLANCE.toMillis());
            }
        }
    }

    private long attempt(NightJob job, JobParameters night) {
        if (job.jobExecutionId() != null) {
            RunRow latest = jobs.latest(job.jobExecutionId());
            if (latest.canRestart()) {
                return launcher.restartIn(job.night(), latest.id());
            }
            if (latest.status().active()) {
                return latest.id();
            }
        }
        Job known =
                Job.of(job.jobName())
                        .orElseThrow(
                                () -> DomainException.notFound("batch.job-unknown", job.jobName()));
        return launcher.startIn(
                job.night(), known, JobParameters.none().on(night.businessDate().orElseThrow()));
    }

    private RunRow awaitEnd(long executionId, BooleanSupplier stopped) throws InterruptedException {
        boolean told = false;
        RunRow run = jobs.latest(executionId);
        while (run.status().active()) {
            if (stopped.getAsBoolean() && !told) {
                told = true;
                stop(run);
            }
            Thread.sleep(GLANCE.toMillis());
            run = jobs.latest(executionId);
        }
        return run;
    }

    private void stop(RunRow run) {
        try {
            jobs.stop(run.id());
        } catch (DomainException e) {
            // It has just ended by itself, which is what the loop looks for next.
            return;
        }
    }
}
