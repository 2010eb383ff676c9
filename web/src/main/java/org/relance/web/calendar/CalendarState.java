package org.relance.web.calendar;

import org.relance.kernel.calendar.CalendarStatus;

/** How certain an entry is, or what became of it. */
public enum CalendarState {
    TENTATIVE("tentative"),
    CONFIRMED("confirmed"),
    RUNNING("running"),
    DONE("done"),
    FAILED("failed"),
    STOPPED("draft");

    private final String kind;

    CalendarState(String kind) {
        this.kind = kind;
    }

    /** The look, as {@code erp:tag} names it. */
    public String kind() {
        return kind;
    }

    CalendarStatus status() {
        return switch (this) {
            case TENTATIVE -> CalendarStatus.TENTATIVE;
            case STOPPED -> CalendarStatus.CANCELLED;
            case CONFIRMED, RUNNING, DONE, FAILED -> CalendarStatus.CONFIRMED;
        };
    }
}
