package org.relance.batch.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.kernel.Actor;
import org.relance.kernel.ApplicationStopping;
import org.relance.kernel.CurrentActor;

/** Work that comes back in the name of the system, until the server stops. */
@ApplicationScoped
public class Timers {

    private static final Logger LOG = Logger.getLogger(Timers.class.getName());

    @Inject JobHost host;
    @Inject CurrentActor currentActor;

    private final Queue<Future<?>> running = new ConcurrentLinkedQueue<>();

    /** Does the work again and again, with such a pause between the end and the next beginning. */
    public void every(Duration pause, Runnable work) {
        running.add(
                host.timer()
                        .scheduleWithFixedDelay(
                                () -> safely(work),
                                pause.toMillis(),
                                pause.toMillis(),
                                TimeUnit.MILLISECONDS));
    }

    private void safely(Runnable work) {
        try {
            currentActor.run(Actor.SYSTEM, work);
        } catch (RuntimeException e) {
            // An exception would end the schedule; the next turn may well succeed.
            LOG.log(Level.WARNING, "Scheduled work failed and is tried again", e);
        }
    }

    void stop(@Observes ApplicationStopping event) {
        running.forEach(future -> future.cancel(false));
        running.clear();
    }
}
