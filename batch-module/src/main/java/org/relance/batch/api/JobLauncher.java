package org.relance.batch.api;

/** The one place where jobs are started. */
public interface JobLauncher {

    /**
     * Starts a job in the name of the current actor and returns at once. Must not be called inside
     * a transaction whose changes the job needs to see.
     *
     * @return id of the execution
     * @throws org.relance.kernel.DomainException {@code batch.already-running} where an execution
     *     of this job (for the same record) has not ended; {@code batch.parameter-missing}, {@code
     *     batch.parameter-unknown}, {@code batch.parameter-unreadable} with the parameter
     */
    long start(Job job, JobParameters parameters);

    /**
     * Goes on where a failed or stopped execution has ended; what it wrote stays.
     *
     * @return id of the new execution
     * @throws org.relance.kernel.DomainException {@code batch.not-restartable} where the execution
     *     runs, is complete, was abandoned or was restarted before
     */
    long restart(long executionId);
}
