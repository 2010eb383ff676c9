package org.relance.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The actor of the running thread. The web filter and the batch listeners set it; nobody else does.
 */
@ApplicationScoped
public class CurrentActor {

    private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();

    /** The actor, or empty where nobody has signed in. */
    public Optional<Actor> find() {
        return Optional.ofNullable(ACTOR.get());
    }

    /**
     * The actor.
     *
     * @throws DomainException {@code access.sign-in-needed} where nobody has signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> DomainException.forbidden("access.sign-in-needed"));
    }

    /** Runs the work as the given actor and then restores the one before. */
    public <T> T call(Actor actor, Callable<T> work) throws Exception {
        Actor before = ACTOR.get();
        ACTOR.set(actor);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call}, for work that neither returns anything nor throws a checked exception. */
    public void run(Actor actor, Runnable work) {
        Actor before = ACTOR.get();
        ACTOR.set(actor);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(Actor before) {
        if (before == null) {
            ACTOR.remove();
        } else {
            ACTOR.set(before);
        }
    }
}
