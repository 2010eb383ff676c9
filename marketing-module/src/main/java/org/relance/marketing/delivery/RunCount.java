package org.relance.marketing.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.relance.marketing.api.RecipientState;
import org.relance.marketing.api.SendingProgress;

/** Counts what a run settled. */
final class RunCount {

    private final long total;
    private final long begun = System.nanoTime();
    private final Map<RecipientState, Long> counts = new EnumMap<>(RecipientState.class);

    RunCount(long total) {
        this.total = total;
    }

    void add(Outcome outcome) {
        counts.merge(outcome.state(), 1L, Long::sum);
    }

    SendingProgress progress() {
        return new SendingProgress(
                total,
                of(RecipientState.SENT),
                of(RecipientState.FAILED),
                of(RecipientState.DUE),
                of(RecipientState.STOPPED),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private long of(RecipientState state) {
        return counts.getOrDefault(state, 0L);
    }
}
