package org.relance.crm.api;

/** How somebody takes part in a meeting. */
public enum Attendance {
    /** Whose meeting it is; exactly one, a salesperson. */
    ORGANIZER,
    REQUIRED,
    OPTIONAL
}
