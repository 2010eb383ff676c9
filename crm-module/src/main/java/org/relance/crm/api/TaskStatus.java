package org.relance.crm.api;

/** Where a task stands; it is completed exactly while it is closed. */
public enum TaskStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    WAITING,
    POSTPONED
}
