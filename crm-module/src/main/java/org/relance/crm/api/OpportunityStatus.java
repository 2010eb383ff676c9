package org.relance.crm.api;

/** Where an opportunity stands. */
public enum OpportunityStatus {
    NOT_STARTED,
    IN_PROGRESS,
    WON,
    LOST
}
