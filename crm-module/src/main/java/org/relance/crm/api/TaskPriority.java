package org.relance.crm.api;

/** How urgent a task is. */
public enum TaskPriority {
    LOW,
    NORMAL,
    HIGH
}
