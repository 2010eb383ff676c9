package org.relance.kernel.calendar;

/** What whoever gets a calendar is to do with it (RFC 5546). */
public enum CalendarMethod {
    /** An invitation, or its change. */
    REQUEST,
    /** What was invited to does not take place. */
    CANCEL
}
