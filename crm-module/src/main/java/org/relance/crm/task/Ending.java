package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How a task has ended, if it has. */
@Embeddable
class Ending {

    private boolean closed;
    private boolean cancelled;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "completed_by")
    private String completedBy;

    /** Not yet. */
    static Ending none() {
        return new Ending();
    }

    /** Done by a salesperson. */
    static Ending done(LocalDate on, String by) {
        Ending ending = new Ending();
        ending.closed = true;
        ending.closedOn = on;
        ending.completedBy = by;
        return ending;
    }

    /** Not to be done any more. */
    static Ending cancelled(LocalDate on) {
        Ending ending = done(on, null);
        ending.cancelled = true;
        return ending;
    }

    /** The same for another task. */
    Ending copy() {
        Ending copy = done(closedOn, completedBy);
        copy.cancelled = cancelled;
        return copy;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isCancelled() {
        return cancelled;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String completedBy() {
        return completedBy;
    }
}
