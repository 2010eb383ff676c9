package org.relance.batch.api;

/** State of an execution, as JSR-352 names it. */
public enum RunStatus {
    STARTING,
    STARTED,
    STOPPING,
    STOPPED,
    FAILED,
    COMPLETED,
    ABANDONED;

    /** True until the execution has ended in any way. */
    public boolean active() {
        return this == STARTING || this == STARTED || this == STOPPING;
    }

    /** True where a restart may go on from here. */
    public boolean restartable() {
        return this == STOPPED || this == FAILED;
    }
}
