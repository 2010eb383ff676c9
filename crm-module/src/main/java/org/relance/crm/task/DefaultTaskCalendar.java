package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.crm.api.TaskCalendar;
import org.relance.crm.api.TaskSpan;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.kernel.db.Database;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultTaskCalendar implements TaskCalendar {

    private static final String SELECT =
            "select t.id, t.number, t.description, t.status, t.closed, t.start_date, t.start_time,"
                    + " t.duration_min, t.all_day, t.end_date, t.end_time, coalesce(t.location, '') as location,"
                    + " coalesce(t.salesperson_code, t.team_code, '') as salesperson_code, coalesce(c.name, '') as contact_name,"
                    + " (select max(l.happened_at) from crm_trail l where l.subject = 'task' and l.subject_id = t.id)"
                    + " as revised_at, t.version"
                    + " from crm_task t left join crm_contact c on c.id = t.contact_id"
                    + " where t.cancelled = false and %s%s";
    private static final String BEGINS = "t.start_date >= :from and t.start_date <= :to";
    private static final String WENT_ON = "t.end_date >= :from and t.start_date < :from";
    private static final String ONCE = " and t.main_id is null";
    private static final String HERS = " and t.salesperson_code = :salesperson";

    @Inject Database database;

    /** Two halves, so that each has an index: most tasks of the past have ended long ago. */
    @Override
    public List<TaskSpan> between(CalendarRange range) {
        String hers = range.isPersonal() ? HERS : ONCE;
        String sql =
                SELECT.formatted(BEGINS, hers)
                        + " union all "
                        + SELECT.formatted(WENT_ON, hers)
                        + " order by start_date, id fetch first "
                        + CalendarRange.MOST
                        + " rows only";
        return database.ask(
                h -> {
                    var query =
                            h.createQuery(sql).bind("from", range.from()).bind("to", range.to());
                    if (range.isPersonal()) {
                        query.bind("salesperson", range.salespersonCode());
                    }
                    return query.mapTo(TaskSpan.class).list();
                });
    }
}
