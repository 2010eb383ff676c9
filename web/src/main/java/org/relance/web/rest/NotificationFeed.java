package org.relance.web.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.access.api.Notifications;
import org.relance.kernel.Actor;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.ApplicationStopping;
import org.relance.kernel.CurrentActor;

/**
 * Tells browsers what their user was told. While anybody watches, one question a second (the
 * highest id of all) serves all of them; a user's own are read only when that has moved. A browser
 * that begins to watch hears at once how many are unread, so nothing is missed between two pages.
 */
@ApplicationScoped
public class NotificationFeed {

    private static final Logger LOG = Logger.getLogger(NotificationFeed.class.getName());
    private static final String EVENT = "notifications";
    private static final long PAUSE_MILLIS = 1000;

    @Resource ManagedScheduledExecutorService timer;
    @Inject Notifications notifications;
    @Inject NotificationTexts texts;
    @Inject CurrentActor currentActor;

    private final Watchers watchers = new Watchers();
    private long latest = -1;

    void start(@Observes ApplicationStarted event) {
        timer.scheduleWithFixedDelay(this::tick, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ApplicationStopping event) {
        watchers.close();
    }

    /** Watches for the current actor from now on. */
    void add(SseEventSink sink, Sse sse) {
        Actor actor = currentActor.get();
        watchers.add(actor, sink, sse);
        tell(actor);
    }

    /** Tells the current actor's browsers what has become of their notifications. */
    void changed() {
        watchers.actors().stream()
                .filter(actor -> actor.username().equals(currentActor.get().username()))
                .forEach(this::tell);
    }

    private void tick() {
        if (!watchers.present()) {
            return;
        }
        try {
            currentActor.run(Actor.SYSTEM, this::look);
        } catch (RuntimeException e) {
            // An exception would end the timer; the next look may well succeed.
            LOG.log(Level.WARNING, "Watchers could not be told", e);
        }
    }

    private void look() {
        long now = notifications.latest();
        if (now != latest) {
            latest = now;
            watchers.actors().forEach(this::tell);
        }
    }

    private void tell(Actor actor) {
        currentActor.run(
                actor, () -> watchers.tell(actor, EVENT, a -> Json.toString(texts.state())));
    }
}
