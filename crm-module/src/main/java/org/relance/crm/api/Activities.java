package org.relance.crm.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Activities: tasks that belong together, each a number of days after a start (domain.md, section
 * 12). Everybody reads them, campaign managers maintain them.
 */
public interface Activities {

    /** Kind of the record in the trail of changes. */
    String TRAIL = "activity";

    /** A page of the list; filters: code, description. */
    ListPage<ActivityRow> list(ListRequest request);

    /** One activity, or empty. */
    Optional<ActivityView> find(String code);

    /** One activity by its id, or empty. */
    Optional<ActivityView> byId(long id);

    /**
     * Adds an activity.
     *
     * @throws DomainException {@code crm.activity-exists}, {@code crm.required}, {@code
     *     date-formula.bad}, {@code crm.activity-step-blank}, {@code crm.activity-too-long}
     */
    ActivityView create(ActivityDetails details);

    /**
     * Changes everything but the code; the steps are replaced by those given.
     *
     * @throws DomainException {@code crm.activity-not-found}, and as for a new one
     */
    ActivityView change(String code, int version, ActivityDetails details);

    /** Removes an activity; the tasks that it made stay. */
    void delete(String code, int version);

    /**
     * The tasks that the activity would make from the date on, in the order of its steps.
     *
     * @throws DomainException {@code crm.activity-not-found}
     */
    List<PlannedTask> plan(String code, LocalDate startDate);

    /**
     * Makes the tasks of {@link #plan}: all of them or none.
     *
     * @throws DomainException {@code crm.activity-not-found}, {@code crm.opportunity-unknown},
     *     {@code crm.activity-without-organizer} where a team is to meet, and as for a new task
     */
    List<TaskView> assign(String code, AssignActivity to);
}
