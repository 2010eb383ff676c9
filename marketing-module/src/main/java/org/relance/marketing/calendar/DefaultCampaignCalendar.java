package org.relance.marketing.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.Role;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.CampaignCalendar;
import org.relance.marketing.api.CampaignSpan;
import org.relance.marketing.api.DeliverySpan;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCampaignCalendar implements CampaignCalendar {

    /** A step leaves at most so many days after the first day of its launch. */
    private static final int LATEST_STEP = 730;

    private static final String CAMPAIGNS =
            "select c.id, c.number, c.description, coalesce(st.description, c.status_code, '') as status_name,"
                    + " coalesce(c.salesperson_code, '') as salesperson_code, c.starting_date, c.ending_date,"
                    + " (case when p.activated_at is null then false else true end) as active,"
                    + " c.changed_at as revised_at, c.version"
                    + " from mkt_campaign c"
                    + " left join crm_code st on st.kind = 'campaign-status' and st.code = c.status_code"
                    + " left join prc_campaign p on p.campaign_id = c.id"
                    + " where c.template = false and c.starting_date <= :to"
                    + " and coalesce(c.ending_date, c.starting_date) >= :from";

    private static final String DELIVERIES =
            "select e.id as email_campaign_id, s.id as step_id, c.number as campaign_number,"
                    + " c.description as campaign_description, g.description as segment_description,"
                    + " t.description as template_description, coalesce(c.salesperson_code, '') as salesperson_code,"
                    + " e.start_date, s.send_after_days, s.send_time,"
                    + " (case when e.decision = 'STOPPED' then true else false end) as stopped,"
                    + " e.created_at as revised_at, e.version + s.version as version"
                    + " from mkt_email_campaign e join mkt_campaign c on c.id = e.campaign_id"
                    + " join mkt_schedule_step s on s.campaign_id = e.campaign_id"
                    + " join mkt_segment g on g.id = e.segment_id join mkt_template t on t.id = s.template_id"
                    + " where e.start_date <= :to and e.start_date >= :from";

    private static final String HERS = " and c.salesperson_code = :salesperson";

    @Inject Database database;
    @Inject BusinessClock clock;

    @Override
    public List<CampaignSpan> campaigns(CalendarRange range) {
        String sql =
                CAMPAIGNS
                        + (range.isPersonal() ? HERS : "")
                        + " order by c.starting_date, c.id fetch first "
                        + CalendarRange.MOST
                        + " rows only";
        return ask(sql, range, range.from(), CampaignDays.class).stream()
                .map(days -> days.span(clock.today()))
                .toList();
    }

    /** The day of a step is reckoned here: the databases have no common way to add days. */
    @Override
    public List<DeliverySpan> deliveries(CalendarRange range) {
        String sql = DELIVERIES + (range.isPersonal() ? HERS : "");
        LocalDate earliestLaunch = range.from().minusDays(LATEST_STEP);
        return ask(sql, range, earliestLaunch, DeliveryDay.class).stream()
                .filter(step -> range.touches(step.day(), step.day()))
                .map(step -> step.span(clock.zone()))
                .sorted(Comparator.comparing(DeliverySpan::leavesAt))
                .limit(CalendarRange.MOST)
                .toList();
    }

    private <T> List<T> ask(String sql, CalendarRange range, LocalDate from, Class<T> row) {
        return database.ask(
                h -> {
                    var query = h.createQuery(sql).bind("from", from).bind("to", range.to());
                    if (range.isPersonal()) {
                        query.bind("salesperson", range.salespersonCode());
                    }
                    return query.mapTo(row).list();
                });
    }
}
