package org.relance.crm.api;

/** The date from which the interval of a recurring task is counted. */
public enum RecurFrom {
    /** The date of the task that ends. */
    DUE_DATE,
    /** The work date on which it ends. */
    CLOSING_DATE
}
