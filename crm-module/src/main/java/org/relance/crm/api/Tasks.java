package org.relance.crm.api;

import java.util.Collection;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** What salespeople have to do, one by one (domain.md, section 12; without teams and attendees). */
public interface Tasks {

    /** Kind of the record in the trail of changes. */
    String TRAIL = "task";

    /**
     * A page of the list, the earliest first; filters: number, description, type, status, priority,
     * start, end, closed, cancelled, closed-on, salesperson, contact, company, campaign, segment,
     * opportunity, follows.
     */
    ListPage<TaskView> list(ListRequest request);

    /** One task, or empty. */
    Optional<TaskView> find(long id);

    /**
     * Writes a task down; with the status completed it is closed at once.
     *
     * @throws DomainException {@code crm.required}, {@code crm.task-date}, {@code
     *     crm.task-duration}, {@code crm.task-end-of-timed}, {@code date-formula.bad}, {@code
     *     crm.salesperson-blocked}, {@code crm.contact-privacy-blocked}
     */
    TaskView create(TaskDetails details);

    /**
     * Changes an open task; the status completed closes it.
     *
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-meeting}, and as for a new
     *     one
     */
    TaskView change(long id, int version, TaskDetails details);

    /**
     * Closes it as done today; a recurring one is followed by its next.
     *
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-without-interval}, {@code
     *     crm.task-without-calc-from}
     */
    TaskEnd close(long id, int version, CloseTask how);

    /**
     * Closes it as not to be done any more; a recurring one is followed by its next all the same.
     *
     * @throws DomainException as for {@link #close}
     */
    TaskEnd cancel(long id, int version);

    /**
     * Makes a closed task be in progress again, also a cancelled one.
     *
     * @throws DomainException {@code crm.task-open}
     */
    TaskView reopen(long id, int version);

    /**
     * Moves an open task to a later day; its length stays.
     *
     * @param by date formula such as {@code 1D}, counted from the task's date, of an overdue task
     *     from the work date
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-not-later}, {@code
     *     date-formula.bad}
     */
    TaskView postpone(long id, int version, String by);

    /**
     * Deletes a cancelled task.
     *
     * @throws DomainException {@code crm.task-not-cancelled}
     */
    void delete(long id, int version);

    /** Deletes those of the tasks that are cancelled; others stay. Answers how many. */
    int deleteCancelled(Collection<Long> ids);
}
