package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Progress of the executions on this server. Reports come as often as a job likes; the database
 * hears of them every half second.
 */
@ApplicationScoped
public class RunProgress {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private record Known(Progress progress, long writtenAt) {}

    @Inject RunRepository runs;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** The execution has so many items in all, and has this behind it. */
    public void begin(long executionId, long total, Checkpoint at) {
        write(executionId, new Progress(total, at.done(), at.skipped()));
    }

    /** The execution has come as far as this. */
    public void at(long executionId, long done, long skipped) {
        Known last = known.get(executionId);
        Long total = last == null ? null : last.progress().total();
        Progress progress = new Progress(total, done, skipped);
        if (last == null || System.nanoTime() - last.writtenAt() > PAUSE) {
            write(executionId, progress);
        } else {
            known.put(executionId, new Known(progress, last.writtenAt()));
        }
    }

    /** The execution has ended: writes what was not written yet. */
    void end(long executionId, Checkpoint committed) {
        Known last = known.remove(executionId);
        if (last == null) {
            return;
        }
        Progress end =
                committed == null
                        ? last.progress()
                        : new Progress(
                                last.progress().total(), committed.done(), committed.skipped());
        runs.report(executionId, end);
    }

    private void write(long executionId, Progress progress) {
        runs.report(executionId, progress);
        known.put(executionId, new Known(progress, System.nanoTime()));
    }
}
