package org.relance.web.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.kernel.Actor;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.ApplicationStopping;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.ListRequest;

/**
 * Tells browsers that watch the monitor what has changed. One look at the database serves all of
 * them, and nobody looks while nobody watches.
 */
@ApplicationScoped
public class RunFeed {

    private static final Logger LOG = Logger.getLogger(RunFeed.class.getName());
    private static final int LATEST = 30;
    private static final long PAUSE_MILLIS = 500;

    @Resource ManagedScheduledExecutorService timer;
    @Inject Jobs jobs;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    private final Watchers watchers = new Watchers();
    private Map<Long, String> told = new HashMap<>();

    void start(@Observes ApplicationStarted event) {
        timer.scheduleWithFixedDelay(this::tick, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ApplicationStopping event) {
        watchers.close();
    }

    /** Watches from now on. */
    void add(SseEventSink sink, Sse sse) {
        watchers.add(currentActor.get(), sink, sse);
    }

    private void tick() {
        if (!watchers.present()) {
            return;
        }
        try {
            currentActor.run(Actor.SYSTEM, this::tellChanges);
        } catch (RuntimeException e) {
            // An exception would end the timer; the next look may well succeed.
            LOG.log(Level.WARNING, "Watchers could not be told", e);
        }
    }

    private void tellChanges() {
        Instant now = clock.systemClock().instant();
        Map<Long, String> seen = new HashMap<>();
        List<RunRow> rows = jobs.list(ListRequest.first(LATEST)).rows();
        for (RunRow run : rows) {
            String state = run.status() + " " + run.doneItems() + " " + run.updatedAt();
            seen.put(run.id(), state);
            if (!state.equals(told.get(run.id()))) {
                watchers.tell("run", Json.toString(RunAnswer.of(run, now)));
            }
        }
        told = seen;
    }
}
