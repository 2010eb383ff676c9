package org.relance.batch.api;

import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Executions of jobs, running and past. */
public interface Jobs {

    /**
     * Executions, newest first. Columns: {@code id}, {@code job}, {@code status}, {@code label},
     * {@code startedBy}, {@code startedOn}.
     */
    ListPage<RunRow> list(ListRequest request);

    /**
     * An execution.
     *
     * @throws org.relance.kernel.DomainException {@code batch.run-not-found}
     */
    RunRow get(long executionId);

    /**
     * An execution with its steps.
     *
     * @throws org.relance.kernel.DomainException {@code batch.run-not-found}
     */
    RunView view(long executionId);

    /** The latest execution of a chain of restarts that began with this one. */
    RunRow latest(long executionId);

    /** Items that the execution, and those that it continues, left out. */
    ListPage<SkippedItem> skipped(long executionId, ListRequest request);

    /**
     * Asks an execution to stop at its next checkpoint; it can be restarted from there.
     *
     * @throws org.relance.kernel.DomainException {@code batch.not-running}
     */
    void stop(long executionId);

    /**
     * Gives an ended execution up; it can't be restarted any more.
     *
     * @throws org.relance.kernel.DomainException {@code batch.not-restartable}
     */
    void abandon(long executionId);
}
