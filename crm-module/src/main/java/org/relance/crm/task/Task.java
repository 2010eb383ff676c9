package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/**
 * Something to do. It is open until it is closed, as done or as cancelled; while it is closed
 * nothing else of it changes, and only reopening leads back.
 */
@Entity
@Table(name = "crm_task")
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String description;

    @Enumerated(EnumType.STRING)
    private TaskType type;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    @Embedded private TaskTime time;

    private String location;

    @Embedded private Ending ending = Ending.none();

    @Column(name = "salesperson_code")
    private String salespersonCode;

    /** Null where the row has nothing of it. */
    @Embedded private TaskSubject subject;

    @Embedded private Recurrence recurrence;

    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "search_key")
    private String searchKey;

    @Version private int version;

    protected Task() {}

    Task(String number) {
        this.number = number;
        status = TaskStatus.NOT_STARTED;
    }

    /** Takes over what was typed, but neither the contact nor the status completed. */
    void apply(TaskDetails details) {
        refuseIfClosed();
        describe(Fields.required(details.description(), 200, "description"));
        type = changed(details.type());
        priority = details.priority() == null ? TaskPriority.NORMAL : details.priority();
        if (details.status() != TaskStatus.COMPLETED) {
            status = details.status() == null ? TaskStatus.NOT_STARTED : details.status();
        }
        time = TaskTime.of(details);
        location = Fields.optional(details.location(), 100, "location");
        salespersonCode = Fields.required(details.salespersonCode(), 20, "salespersonCode");
        subject =
                subject()
                        .serving(
                                details.campaignId(), details.segmentId(), details.opportunityId());
        recurrence = Recurrence.of(details);
    }

    private void describe(String text) {
        description = text;
        searchKey = TextFold.fold(number + " " + text);
    }

    private TaskType changed(TaskType typed) {
        TaskType wanted = typed == null ? TaskType.TO_DO : typed;
        boolean meeting = wanted == TaskType.MEETING;
        if (type != null && meeting != (type == TaskType.MEETING)) {
            throw DomainException.invalid("crm.task-meeting", "type", number);
        }
        return wanted;
    }

    /** Names whom it is about; nulls for nobody. */
    void about(Long contact, Long company) {
        subject = subject().about(contact, company);
    }

    /** Ends it as done. */
    void close(LocalDate on, String by) {
        end(Ending.done(on, by));
    }

    /** Ends it as not to be done any more. */
    void cancel(LocalDate on) {
        end(Ending.cancelled(on));
    }

    private void end(Ending how) {
        refuseIfClosed();
        recurrence.refuseIfIncomplete(number);
        ending = how;
        status = TaskStatus.COMPLETED;
    }

    void reopen() {
        if (!isClosed()) {
            throw DomainException.conflict("crm.task-open", number);
        }
        ending = Ending.none();
        status = TaskStatus.IN_PROGRESS;
    }

    /** Moves it to a later day, counted from its own day but from the work date at the earliest. */
    void postpone(DateFormula by, LocalDate today) {
        refuseIfClosed();
        LocalDate to = by.from(startDate().isBefore(today) ? today : startDate());
        if (!to.isAfter(startDate())) {
            throw DomainException.invalid("crm.task-not-later", "by", number);
        }
        time = time.on(to);
        status = TaskStatus.POSTPONED;
    }

    /** The task that follows the end of this recurring one. */
    Task next(String nextNumber) {
        Task next = new Task(nextNumber);
        next.describe(description);
        next.type = type;
        next.priority = priority;
        next.location = location;
        next.salespersonCode = salespersonCode;
        next.subject = subject().about(contactId(), subject().companyId());
        next.recurrence = recurrence.copy();
        next.followsId = id;
        next.time = time.on(recurrence.after(startDate(), ending.closedOn()));
        return next;
    }

    private void refuseIfClosed() {
        if (isClosed()) {
            throw DomainException.conflict("crm.task-closed", number);
        }
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    String description() {
        return description;
    }

    TaskType type() {
        return type;
    }

    TaskStatus status() {
        return status;
    }

    LocalDate startDate() {
        return time.startDate();
    }

    boolean isClosed() {
        return ending.isClosed();
    }

    boolean isCancelled() {
        return ending.isCancelled();
    }

    String completedBy() {
        return ending.completedBy();
    }

    String salespersonCode() {
        return salespersonCode;
    }

    Long contactId() {
        return subject().contactId();
    }

    Long campaignId() {
        return subject().campaignId();
    }

    private TaskSubject subject() {
        return subject == null ? TaskSubject.none() : subject;
    }

    boolean isRecurring() {
        return recurrence.isRecurring();
    }

    int version() {
        return version;
    }
}
