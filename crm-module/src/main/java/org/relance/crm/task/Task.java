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
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
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

    @Embedded private TaskContent content;

    @Enumerated(EnumType.STRING)
    private TaskType type;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    @Embedded private Ending ending = Ending.none();

    @Embedded private TaskAssignee assignee;

    @Embedded private TaskPart part = TaskPart.main(TaskRole.ORGANIZER);

    /** Null where the row has nothing of it. */
    @Embedded private TaskSubject subject;

    @Embedded private Recurrence recurrence;

    @Column(name = "follows_id")
    private Long followsId;

    /** Counts the changes of what attendees are told. */
    private int revision;

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
        refuseIfPart();
        refuseIfClosed();
        say(TaskContent.of(details));
        type = changed(details.type());
        priority = details.priority() == null ? TaskPriority.NORMAL : details.priority();
        if (details.status() != TaskStatus.COMPLETED) {
            status = details.status() == null ? TaskStatus.NOT_STARTED : details.status();
        }
        assignee = TaskAssignee.of(details, type, assignee, number);
        part = TaskPart.main(assignee.isTeamAlone() ? TaskRole.TEAM : TaskRole.ORGANIZER);
        subject =
                subject()
                        .serving(
                                details.campaignId(), details.segmentId(), details.opportunityId());
        recurrence = Recurrence.of(details);
    }

    private void say(TaskContent said) {
        if (content != null && !content.equals(said)) {
            revision++;
        }
        content = said;
        searchKey = TextFold.fold(number + " " + said.description());
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

    /** Ends it as done; whoever did the task of a team is named. */
    void close(LocalDate on, String by) {
        if (by == null) {
            throw DomainException.invalid("crm.task-without-completed-by", "completedBy", number);
        }
        end(Ending.done(on, by));
    }

    /** Ends it as not to be done any more. */
    void cancel(LocalDate on) {
        end(Ending.cancelled(on));
    }

    /** Ends it as not to be done any more, and nothing follows it. */
    void cancelForGood(LocalDate on) {
        recurrence = Recurrence.none();
        cancel(on);
    }

    private void end(Ending how) {
        refuseIfClosed();
        recurrence.refuseIfIncomplete(number);
        ending = how;
        status = TaskStatus.COMPLETED;
        revision += how.isCancelled() ? 1 : 0;
    }

    /** Ends an open part as its main task has ended. */
    void endWith(Task main) {
        if (!isClosed()) {
            end(main.ending.copy());
            part = part.endedWithMain(true);
        }
    }

    /** Goes on with its main task, if it ended with it. */
    void reopenWith(Task main) {
        if (part.endedWithMain()) {
            reopen();
            part = part.endedWithMain(false);
            follow(main);
        }
    }

    void reopen() {
        if (!isClosed()) {
            throw DomainException.conflict("crm.task-open", number);
        }
        revision += isCancelled() ? 1 : 0;
        ending = Ending.none();
        status = TaskStatus.IN_PROGRESS;
    }

    /** Moves it to a later day, counted from its own day but from the work date at the earliest. */
    void postpone(DateFormula by, LocalDate today) {
        refuseIfPart();
        refuseIfClosed();
        LocalDate to = by.from(startDate().isBefore(today) ? today : startDate());
        if (!to.isAfter(startDate())) {
            throw DomainException.invalid("crm.task-not-later", "by", number);
        }
        say(content.on(to));
        status = TaskStatus.POSTPONED;
    }

    /** The part of a salesperson in it. */
    Task part(String partNumber, TaskRole role, String salesperson) {
        return part(partNumber, role, salesperson, subject());
    }

    /** The part of a contact in it. */
    Task part(String partNumber, Long contact, Long company) {
        TaskSubject hers = subject().about(contact, company);
        return part(partNumber, TaskRole.CONTACT_ATTENDEE, null, hers);
    }

    private Task part(String partNumber, TaskRole role, String salesperson, TaskSubject about) {
        Task other = new Task(partNumber);
        other.assignee = TaskAssignee.of(salesperson, teamCode());
        other.subject = about;
        other.part = TaskPart.in(id, role, contactId(), about.contactId());
        other.recurrence = Recurrence.none();
        other.follow(this);
        return other;
    }

    /** Takes over what its main task says, while it is open. */
    void follow(Task main) {
        if (isClosed()) {
            return;
        }
        say(main.content.on(main.startDate()));
        type = main.type;
        status = main.isClosed() ? status : main.status;
        priority = main.priority;
        assignee = TaskAssignee.of(salespersonCode(), main.teamCode());
        TaskSubject mainly = main.subject();
        boolean guest = part.role() == TaskRole.CONTACT_ATTENDEE;
        subject =
                guest
                        ? mainly.about(contactId(), subject().companyId())
                        : mainly.about(mainly.contactId(), mainly.companyId());
        part = TaskPart.in(main.id, part.role(), main.contactId(), contactId());
    }

    /** The task that follows the end of this recurring one. */
    Task next(String nextNumber) {
        Task next = new Task(nextNumber);
        next.say(content.on(recurrence.after(startDate(), ending.closedOn())));
        next.type = type;
        next.priority = priority;
        next.assignee = TaskAssignee.of(salespersonCode(), teamCode());
        next.part = TaskPart.main(part.role());
        next.subject = subject().about(contactId(), subject().companyId());
        next.recurrence = recurrence.copy();
        next.followsId = id;
        return next;
    }

    private void refuseIfPart() {
        if (part.isPart()) {
            throw DomainException.conflict("crm.task-follows", number);
        }
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
        return content.description();
    }

    TaskType type() {
        return type;
    }

    TaskStatus status() {
        return status;
    }

    LocalDate startDate() {
        return content.startDate();
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
        return assignee == null ? null : assignee.salespersonCode();
    }

    String teamCode() {
        return assignee == null ? null : assignee.teamCode();
    }

    TaskRole role() {
        return part.role();
    }

    boolean isPart() {
        return part.isPart();
    }

    boolean endedWithMain() {
        return part.endedWithMain();
    }

    boolean isMeeting() {
        return type == TaskType.MEETING;
    }

    int revision() {
        return revision;
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
