package org.relance.batch.run;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.batch.api.Job;
import org.relance.batch.runtime.JobRuntime;
import org.relance.batch.runtime.Timers;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.ApplicationStopping;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;

/**
 * Settles executions whose server has died and goes on with them: those of this server when it
 * starts again, those of another one when it has been silent for too long.
 */
@ApplicationScoped
class Recovery {

    static final String NODE_STOPPED = "batch.node-stopped";
    static final String NODE_DIED = "batch.node-died";

    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    // A job that takes its server down each time must not do so for ever.
    private static final int MOST_RESTARTS = 3;

    @Inject JobRuntime runtime;
    @Inject RunRepository runs;
    @Inject NodeRepository nodes;
    @Inject Executions executions;
    @Inject RunEnds ends;
    @Inject Node node;
    @Inject Timers timers;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    void start(@Observes @Priority(3000) ApplicationStarted event) {
        runtime.ready();
        nodes.beat();
        recover(node.id());
        tellMissed();
        timers.every(BEAT, this::watch);
    }

    void stop(@Observes @Priority(1000) ApplicationStopping event) {
        List<Long> active = runs.active();
        active.forEach(
                id -> {
                    runs.explain(id, NODE_STOPPED);
                    runtime.stop(id);
                });
        Instant end = clock.systemClock().instant().plus(PATIENCE);
        while (!runs.active().isEmpty() && clock.systemClock().instant().isBefore(end)) {
            if (!slept()) {
                return;
            }
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(100);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void watch() {
        nodes.beat();
        Instant since = clock.systemClock().instant().minus(SILENCE);
        for (String silent : nodes.silentSince(since)) {
            if (nodes.bury(silent, since)) {
                recover(silent);
            }
        }
        tellMissed();
    }

    /** Younger ends are about to be told by their own server, or continued by their rescuer. */
    private void tellMissed() {
        ends.tellMissed(clock.systemClock().instant().minus(SILENCE));
    }

    /** Settles what the dead server has left and goes on with it here. */
    void recover(String deadNode) {
        List<RunRecord> interrupted = runs.interrupted(deadNode);
        interrupted.forEach(this::settle);
        runs.dropLocks(deadNode);
        // The night waits for other jobs, so these go on before it looks for them.
        interrupted.stream()
                .sorted(Comparator.comparing(run -> run.jobName().equals(Job.NIGHTLY.id())))
                .forEach(this::goOn);
    }

    private void settle(RunRecord run) {
        long id = run.jobExecutionId();
        if (run.status().active()) {
            runs.settle(id);
            runs.explain(id, NODE_DIED);
        }
        runtime.checkpoint(id)
                .filter(Checkpoint.class::isInstance)
                .map(Checkpoint.class::cast)
                .ifPresent(
                        at ->
                                runs.report(
                                        id,
                                        new Progress(run.totalItems(), at.done(), at.skipped())));
    }

    private void goOn(RunRecord settled) {
        if (settled.ownRestarts() >= MOST_RESTARTS) {
            LOG.warning(() -> "Execution " + settled.jobExecutionId() + " was restarted too often");
            ends.tellFinal(settled.jobExecutionId());
            return;
        }
        RunRecord run = runs.find(settled.jobExecutionId()).orElseThrow();
        String key = LockKeys.of(run.jobName(), runtime.parameters(run.jobExecutionId()));
        try {
            currentActor.run(
                    run.actor(),
                    () -> executions.restart(key, run, run.ownRestarts() + 1, run.night()));
            LOG.info(() -> "Execution " + run.jobExecutionId() + " goes on");
        } catch (RuntimeException e) {
            // One that can't go on must not keep the server from starting.
            LOG.log(Level.SEVERE, "Execution " + run.jobExecutionId() + " can't go on", e);
            ends.tellFinal(run.jobExecutionId());
        }
    }
}
