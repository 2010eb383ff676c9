package org.relance.crm.api;

/** How much a questionnaire or an answer matters; what matters most comes first. */
public enum ProfilePriority {
    VERY_HIGH,
    HIGH,
    NORMAL,
    LOW,
    VERY_LOW
}
