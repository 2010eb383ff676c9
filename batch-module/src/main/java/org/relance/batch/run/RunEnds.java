package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;

/**
 * The one place from which people hear of the end of an execution. A failure to tell is no failure
 * of the execution: it is told later, by {@link #tellMissed}.
 */
@ApplicationScoped
class RunEnds {

    private static final Logger LOG = Logger.getLogger(RunEnds.class.getName());

    @Inject RunRepository runs;
    @Inject RunNotices notices;
    @Inject CurrentActor currentActor;

    /** Tells the end, unless the server is going down and goes on with it at its next start. */
    void tell(long executionId) {
        attempt(executionId, false);
    }

    /** Tells the end of what was interrupted and cannot go on. */
    void tellFinal(long executionId) {
        attempt(executionId, true);
    }

    /** Tells the ends before the given instant that a dead server could not tell any more. */
    void tellMissed(Instant limit) {
        runs.untoldBefore(limit).forEach(this::tellFinal);
    }

    private void attempt(long executionId, boolean isFinal) {
        try {
            currentActor.run(Actor.SYSTEM, () -> notices.write(executionId, isFinal));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The end of execution " + executionId + " is told later", e);
        }
    }
}
