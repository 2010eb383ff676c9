package org.relance.batch.nightly;

import org.relance.batch.api.RunStatus;

/**
 * A job of one night.
 *
 * @param jobExecutionId its execution, null before it has begun
 * @param status PENDING, RUNNING, or how it ended
 */
public record NightJob(
        String night,
        String jobName,
        int position,
        Long jobExecutionId,
        String status,
        String message) {

    static final String PENDING = "PENDING";
    static final String RUNNING = "RUNNING";

    /** True if nothing is left to do. */
    public boolean done() {
        return RunStatus.COMPLETED.name().equals(status);
    }

    /** True if it has ended, well or badly. */
    public boolean ended() {
        return !PENDING.equals(status) && !RUNNING.equals(status);
    }
}
