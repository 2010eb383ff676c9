package org.relance.batch.api;

import java.time.Duration;
import java.time.Instant;

/**
 * An execution as the monitor lists it.
 *
 * @param label what it is about, see {@link JobParameters#label()}
 * @param startedBy display name of who started it
 * @param totalItems items to do, null while nobody knows
 * @param doneItems items behind, skipped ones and those of restarted executions included
 * @param firstItem items that were behind when this execution began
 * @param message code, a blank and details where it ended badly; null elsewhere
 * @param restartOf the execution that this one continues, or null
 * @param restarted true if another execution continues this one
 */
public record RunRow(
        long id,
        String job,
        String label,
        String startedBy,
        String node,
        RunStatus status,
        Long totalItems,
        long doneItems,
        long skippedItems,
        long firstItem,
        String message,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Instant updatedAt,
        Long restartOf,
        boolean restarted) {

    /** How far it is, 0 to 100; an execution that can't say stays at 0 until it is complete. */
    public int percent() {
        if (status == RunStatus.COMPLETED) {
            return 100;
        }
        if (totalItems == null || totalItems == 0) {
            return 0;
        }
        return (int) Math.min(status.active() ? 99 : 100, doneItems * 100 / totalItems);
    }

    /** How long it has run. */
    public Duration duration(Instant now) {
        if (startedAt == null) {
            return Duration.ZERO;
        }
        Duration lasted = Duration.between(startedAt, endedAt == null ? now : endedAt);
        return lasted.isNegative() ? Duration.ZERO : lasted;
    }

    /** Items per second of this execution; 0 where nothing is done yet. */
    public double perSecond(Instant now) {
        long millis = duration(now).toMillis();
        return millis == 0 ? 0 : (doneItems - firstItem) * 1000.0 / millis;
    }

    /** Time left at the present rate; null where nobody can say. */
    public Duration left(Instant now) {
        double rate = perSecond(now);
        if (!status.active() || totalItems == null || rate <= 0) {
            return null;
        }
        return Duration.ofSeconds(Math.round(Math.max(0, totalItems - doneItems) / rate));
    }

    /** The item with which a restart goes on; counted from 1. */
    public long nextItem() {
        return doneItems + 1;
    }

    /** True if a restart may go on from here. */
    public boolean canRestart() {
        return status.restartable() && !restarted;
    }
}
