package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.relance.batch.api.RunStatus;
import org.relance.batch.runtime.JobRuntime;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;

/** Starts and continues executions, each with its row and its lock, and tidies up at its end. */
@ApplicationScoped
class Executions {

    private static final Logger LOG = Logger.getLogger(Executions.class.getName());

    @Inject JobRuntime runtime;
    @Inject RunRepository runs;
    @Inject RunProgress progress;
    @Inject RunEnds ends;
    @Inject CurrentActor currentActor;

    long start(String lockKey, NewRun run, Properties parameters) {
        return locked(
                lockKey,
                run,
                registered -> runtime.start(run.job(), parameters, registered, this::ended));
    }

    long restart(String lockKey, RunRecord before, int ownRestarts, String night) {
        Properties parameters = runtime.parameters(before.jobExecutionId());
        return locked(
                lockKey,
                NewRun.continuing(before, ownRestarts, night),
                registered ->
                        runtime.restart(
                                before.jobExecutionId(), parameters, registered, this::ended));
    }

    /** A start that tells the id of the execution before it runs. */
    private interface Launch {
        long go(LongConsumer registered);
    }

    private long locked(String lockKey, NewRun run, Launch launch) {
        Actor actor = currentActor.get();
        lock(lockKey, run);
        boolean started = false;
        try {
            long id = launch.go(execution -> runs.register(execution, lockKey, run, actor));
            started = true;
            return id;
        } finally {
            if (!started) {
                runs.unlock(lockKey);
            }
        }
    }

    private void lock(String lockKey, NewRun run) {
        try {
            runs.lock(lockKey);
        } catch (UnableToExecuteStatementException e) {
            if (RunRepository.isTaken(e)) {
                throw DomainException.conflict("batch.already-running", run.job());
            }
            throw e;
        }
    }

    private void ended(long id) {
        try {
            RunStatus status = RunStatus.valueOf(runtime.status(id).name());
            progress.end(id, status.restartable() ? committed(id) : null);
            if (status == RunStatus.FAILED) {
                runtime.failure(id)
                        .map(Failure::of)
                        .map(Failure::message)
                        .ifPresent(m -> runs.explain(id, m));
            }
        } catch (RuntimeException e) {
            // The thread's last act; nobody above could do more with it than write it down.
            LOG.log(Level.SEVERE, "The end of execution " + id + " could not be noted", e);
        } finally {
            runs.unlock(id);
            ends.tell(id);
        }
    }

    private Checkpoint committed(long id) {
        return runtime.checkpoint(id)
                .filter(Checkpoint.class::isInstance)
                .map(Checkpoint.class::cast)
                .orElse(null);
    }
}
