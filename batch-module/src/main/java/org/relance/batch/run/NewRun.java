package org.relance.batch.run;

/** A new execution, and what it inherits from the one that it continues. */
public record NewRun(
        String job,
        String label,
        Long total,
        long done,
        long skipped,
        Long restartOf,
        int ownRestarts) {

    static NewRun first(String job, String label) {
        return new NewRun(job, label, null, 0, 0, null, 0);
    }

    static NewRun continuing(RunRecord before, int ownRestarts) {
        return new NewRun(
                before.jobName(),
                before.label(),
                before.totalItems(),
                before.doneItems(),
                before.skippedItems(),
                before.jobExecutionId(),
                ownRestarts);
    }
}
