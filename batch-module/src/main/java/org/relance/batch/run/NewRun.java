package org.relance.batch.run;

/**
 * A new execution, and what it inherits from the one that it continues.
 *
 * @param night the night of which it is a part; null for an execution of its own
 */
public record NewRun(
        String job,
        String label,
        Long total,
        long done,
        long skipped,
        Long restartOf,
        int ownRestarts,
        String night) {

    static NewRun first(String job, String label, String night) {
        return new NewRun(job, label, null, 0, 0, null, 0, night);
    }

    static NewRun continuing(RunRecord before, int ownRestarts, String night) {
        return new NewRun(
                before.jobName(),
                before.label(),
                before.totalItems(),
                before.doneItems(),
                before.skippedItems(),
                before.jobExecutionId(),
                ownRestarts,
                night);
    }
}
