package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/** Whether and when the end of a task makes the next one (domain.md, section 12). */
@Embeddable
class Recurrence {

    private boolean recurring;

    @Column(name = "recur_interval")
    private String recurInterval;

    @Enumerated(EnumType.STRING)
    @Column(name = "recur_from")
    private RecurFrom recurFrom;

    /** What a user types; an interval may be missing until the task ends. */
    static Recurrence of(TaskDetails typed) {
        Recurrence recurrence = new Recurrence();
        recurrence.recurring = typed.recurring();
        String interval = DateFormula.parse(typed.recurInterval(), "recurInterval").text();
        recurrence.recurInterval = Fields.optional(interval, 40, "recurInterval");
        recurrence.recurFrom = typed.recurFrom();
        return recurrence;
    }

    /** Never again. */
    static Recurrence none() {
        return new Recurrence();
    }

    /** The same for another task. */
    Recurrence copy() {
        Recurrence copy = new Recurrence();
        copy.recurring = recurring;
        copy.recurInterval = recurInterval;
        copy.recurFrom = recurFrom;
        return copy;
    }

    boolean isRecurring() {
        return recurring;
    }

    /** Refuses the end of a task whose next one has no day (case 115). */
    void refuseIfIncomplete(String number) {
        if (recurring && recurInterval == null) {
            throw DomainException.invalid("crm.task-without-interval", "recurInterval", number);
        }
        if (recurring && recurFrom == null) {
            throw DomainException.invalid("crm.task-without-calc-from", "recurFrom", number);
        }
    }

    /** Day of the next task. */
    LocalDate after(LocalDate due, LocalDate closed) {
        LocalDate from = recurFrom == RecurFrom.DUE_DATE ? due : closed;
        return DateFormula.parse(recurInterval, "recurInterval").from(from);
    }
}
