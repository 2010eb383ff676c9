package org.relance.crm.api;

import java.util.Collection;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** What salespeople and teams have to do (domain.md, section 12). */
public interface Tasks {

    /** Kind of the record in the trail of changes. */
    String TRAIL = "task";

    /**
     * A page of the list, the earliest first; filters: number, description, type, status, priority,
     * start, end, closed, cancelled, closed-on, salesperson, team, contact, company, campaign,
     * segment, opportunity, follows, role, main (parts of that task). Each matter stands once:
     * parts of members and attendees are left out, unless number, salesperson, role or main is
     * asked for.
     */
    ListPage<TaskView> list(ListRequest request);

    /** One task, or empty. */
    Optional<TaskView> find(long id);

    /**
     * Writes a task down; with the status completed it is closed at once. Each member of its team
     * gets a part in it, and the contact of a team task too.
     *
     * @throws DomainException {@code crm.required}, {@code crm.task-date}, {@code
     *     crm.task-duration}, {@code crm.task-end-of-timed}, {@code date-formula.bad}, {@code
     *     crm.salesperson-blocked}, {@code crm.contact-privacy-blocked}, {@code crm.team-unknown},
     *     {@code crm.team-empty}, {@code crm.task-team-or-salesperson}, {@code
     *     crm.campaign-unknown}
     */
    TaskView create(TaskDetails details);

    /**
     * Changes an open task; the status completed closes it. Its open parts follow. Members of the
     * former team who are not in the new one lose their open parts.
     *
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-meeting}, {@code
     *     crm.task-follows} for a part, {@code crm.organizer-fixed}, and as for a new one
     */
    TaskView change(long id, int version, TaskDetails details);

    /**
     * Closes it as done today, with its parts; a recurring one is followed by its next. Closing a
     * part leaves the others open.
     *
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-without-interval}, {@code
     *     crm.task-without-calc-from}, {@code crm.task-without-completed-by} for a team's
     */
    TaskEnd close(long id, int version, CloseTask how);

    /**
     * Closes it as not to be done any more; a recurring one is followed by its next all the same.
     *
     * @throws DomainException as for {@link #close}
     */
    TaskEnd cancel(long id, int version);

    /** Cancels the open tasks of an opportunity; none recurs. Answers how many. */
    int cancelOpenOf(long opportunityId);

    /**
     * Makes a closed task be in progress again, also a cancelled one; with the parts that ended
     * with it.
     *
     * @throws DomainException {@code crm.task-open}, {@code crm.task-follows} for a part that ended
     *     with its task
     */
    TaskView reopen(long id, int version);

    /**
     * Moves an open task to a later day; its length stays.
     *
     * @param by date formula such as {@code 1D}, counted from the task's date, of an overdue task
     *     from the work date
     * @throws DomainException {@code crm.task-closed}, {@code crm.task-not-later}, {@code
     *     date-formula.bad}, {@code crm.task-follows} for a part
     */
    TaskView postpone(long id, int version, String by);

    /**
     * Deletes a cancelled task with its parts.
     *
     * @throws DomainException {@code crm.task-not-cancelled}, {@code crm.task-follows} for a part
     */
    void delete(long id, int version);

    /**
     * Deletes those of the tasks that are cancelled, with their parts; others stay. Answers how
     * many.
     */
    int deleteCancelled(Collection<Long> ids);
}
