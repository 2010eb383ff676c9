package org.relance.crm.api;

/** How urgent an opportunity is. */
public enum OpportunityPriority {
    LOW,
    NORMAL,
    HIGH
}
