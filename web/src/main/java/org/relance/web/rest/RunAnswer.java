package org.relance.web.rest;

import java.time.Duration;
import java.time.Instant;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;

/**
 * An execution with what follows from its numbers.
 *
 * @param percent 0 to 100
 * @param perMinute items per minute
 * @param secondsLeft left out where nobody can say
 * @param nextItem item with which a restart goes on
 */
public record RunAnswer(
        long id,
        String job,
        String label,
        String startedBy,
        RunStatus status,
        int percent,
        Long totalItems,
        long doneItems,
        long skippedItems,
        long perMinute,
        Long secondsLeft,
        long seconds,
        long nextItem,
        boolean canRestart,
        String message,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Long restartOf) {

    static RunAnswer of(RunRow run, Instant now) {
        Duration left = run.left(now);
        return new RunAnswer(
                run.id(),
                run.job(),
                run.label(),
                run.startedBy(),
                run.status(),
                run.percent(),
                run.totalItems(),
                run.doneItems(),
                run.skippedItems(),
                Math.round(run.perSecond(now) * 60),
                left == null ? null : left.toSeconds(),
                run.duration(now).toSeconds(),
                run.nextItem(),
                run.canRestart(),
                run.message(),
                run.createdAt(),
                run.startedAt(),
                run.endedAt(),
                run.restartOf());
    }
}
