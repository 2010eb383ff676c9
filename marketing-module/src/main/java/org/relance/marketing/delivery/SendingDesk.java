package org.relance.marketing.delivery;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.relance.marketing.mail.SmtpRoute;

/** Where the coordinator of a run and its sender threads meet. */
final class SendingDesk {

    final BlockingQueue<ReadyMail> ready;
    final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    final AtomicInteger working = new AtomicInteger();
    final SmtpRoute route;
    final Journal journal;
    final TokenSigner tokens;
    final Clock wallClock;

    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile boolean closed;

    SendingDesk(int capacity, SmtpRoute route, Journal journal, TokenSigner tokens, Clock clock) {
        ready = new ArrayBlockingQueue<>(capacity);
        this.route = route;
        this.journal = journal;
        this.tokens = tokens;
        wallClock = clock;
    }

    /** No further message is begun. */
    void close() {
        closed = true;
        ready.clear();
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends the run: the first reason counts. */
    void fail(RuntimeException reason) {
        failure.compareAndSet(null, reason);
        close();
    }

    RuntimeException failure() {
        return failure.get();
    }
}
