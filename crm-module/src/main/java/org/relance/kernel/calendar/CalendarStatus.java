package org.relance.kernel.calendar;

/** How certain an event is. */
public enum CalendarStatus {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
}
