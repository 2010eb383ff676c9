package org.relance.crm.api;

/** What is to be done; a meeting stays one, the other two may change into each other. */
public enum TaskType {
    TO_DO,
    PHONE_CALL,
    MEETING
}
