package org.relance.web.rest;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.kernel.Actor;

/** Browsers that wait for what a feed tells. One that has gone is forgotten. */
final class Watchers {

    // A comment now and then finds watchers that have gone without saying so.
    private static final int LOOKS_PER_COMMENT = 30;

    private record Watcher(Actor actor, SseEventSink sink, Sse sse) {}

    private final Queue<Watcher> all = new ConcurrentLinkedQueue<>();
    private int looks;

    /** Adds one; begins with a word, so that the browser knows that it is heard. */
    void add(Actor actor, SseEventSink sink, Sse sse) {
        sink.send(sse.newEventBuilder().comment("watching").build());
        all.add(new Watcher(actor, sink, sse));
    }

    /** To be asked at each look of the feed: true while anybody watches. */
    boolean present() {
        all.removeIf(watcher -> watcher.sink().isClosed());
        if (++looks % LOOKS_PER_COMMENT == 0) {
            all.forEach(w -> send(w, null, null));
        }
        return !all.isEmpty();
    }

    Set<Actor> actors() {
        return all.stream().map(Watcher::actor).collect(Collectors.toSet());
    }

    /** Tells everybody the same. */
    void tell(String event, String data) {
        all.forEach(watcher -> send(watcher, event, data));
    }

    /** Tells an actor, in each of the browsers, what is made for that actor. */
    void tell(Actor actor, String event, Function<Actor, String> data) {
        String made = data.apply(actor);
        all.stream()
                .filter(watcher -> watcher.actor().equals(actor))
                .forEach(watcher -> send(watcher, event, made));
    }

    void close() {
        all.forEach(watcher -> watcher.sink().close());
        all.clear();
    }

    private void send(Watcher watcher, String event, String data) {
        var builder = watcher.sse().newEventBuilder();
        var message =
                event == null
                        ? builder.comment("here").build()
                        : builder.name(event).data(String.class, data).build();
        watcher.sink()
                .send(message)
                .exceptionally(
                        gone -> {
                            all.remove(watcher);
                            return null;
                        });
    }
}
