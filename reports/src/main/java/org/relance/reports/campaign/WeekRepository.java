package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.db.Database;
import org.relance.reports.api.CampaignWeek;
import org.relance.reports.campaign.FiguresRepository.Block;

/**
 * Sums per week. The database adds up the days; the weeks are formed here, because the two
 * databases have no common way to name the Monday of a day.
 */
@ApplicationScoped
class WeekRepository {

    private static final String DAYS =
            """
            select campaign_id, day_date, sum(revenue) as revenue, sum(margin) as margin,
              sum(cost) as cost
            from (
              select campaign_id, %1$s as day_date,
                cast(%2$s * amount_lcy as decimal(19,5)) as revenue,
                cast(%2$s * (amount_lcy - cost_lcy) as decimal(19,5)) as margin,
                cast(0 as decimal(19,5)) as cost
              from prc_document
              where %3$s and campaign_id > :after and campaign_id <= :last
              union all
              select campaign_id, business_date as day_date, cast(0 as decimal(19,5)) as revenue,
                cast(0 as decimal(19,5)) as margin, cast(sum(unit_cost) as decimal(19,5)) as cost
              from crm_interaction
              where not cancelled and not postponed and unit_cost <> 0
                and campaign_id > :after and campaign_id <= :last
              group by campaign_id, business_date
              union all
              select campaign_id, expense_date as day_date, cast(0 as decimal(19,5)) as revenue,
                cast(0 as decimal(19,5)) as margin, amount as cost
              from mkt_expense
              where kind = 'ACTUAL' and campaign_id > :after and campaign_id <= :last
            ) days
            where day_date <= :date and campaign_id in (select id from mkt_campaign)
            group by campaign_id, day_date
            """
                    .formatted(Source.DAY, "(" + Source.SIGN + ")", Source.COUNTED);

    private static final String SELECT =
            "select week_start, sum(revenue) as revenue, sum(margin) as margin, sum(cost) as cost"
                    + " from rpt_campaign_week where %s group by week_start order by week_start";

    /** One day of one campaign. */
    public record Day(
            long campaignId,
            LocalDate dayDate,
            BigDecimal revenue,
            BigDecimal margin,
            BigDecimal cost) {

        private CampaignWeek week() {
            LocalDate monday = dayDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new CampaignWeek(monday, revenue, margin, cost);
        }
    }

    @Inject Database database;

    /** Replaces the weeks of the campaigns of the block. */
    void compute(Block block) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "delete from rpt_campaign_week"
                                            + " where campaign_id > :after and campaign_id <= :last")
                            .bind("after", block.after())
                            .bind("last", block.last())
                            .execute();
                    insert(h, fold(days(h, block)));
                });
    }

    private static List<Day> days(Handle h, Block block) {
        return h.createQuery(DAYS)
                .bind("after", block.after())
                .bind("last", block.last())
                .bind("date", block.businessDate())
                .mapTo(Day.class)
                .list();
    }

    private static Map<Long, Map<LocalDate, CampaignWeek>> fold(List<Day> days) {
        Map<Long, Map<LocalDate, CampaignWeek>> weeks = new TreeMap<>();
        for (Day day : days) {
            CampaignWeek week = day.week();
            weeks.computeIfAbsent(day.campaignId(), id -> new TreeMap<>())
                    .merge(week.weekStart(), week, WeekRepository::add);
        }
        return weeks;
    }

    private static CampaignWeek add(CampaignWeek a, CampaignWeek b) {
        return new CampaignWeek(
                a.weekStart(),
                a.revenue().add(b.revenue()),
                a.margin().add(b.margin()),
                a.cost().add(b.cost()));
    }

    private static void insert(Handle h, Map<Long, Map<LocalDate, CampaignWeek>> weeks) {
        if (weeks.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                h.prepareBatch(
                        "insert into rpt_campaign_week (campaign_id, week_start, revenue, margin, cost)"
                                + " values (:id, :weekStart, :revenue, :margin, :cost)");
        weeks.forEach(
                (id, byWeek) ->
                        byWeek.values().forEach(w -> batch.bind("id", id).bindMethods(w).add()));
        batch.execute();
    }

    List<CampaignWeek> of(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(SELECT.formatted("campaign_id = :id"))
                                .bind("id", campaignId)
                                .mapTo(CampaignWeek.class)
                                .list());
    }

    List<CampaignWeek> since(LocalDate from) {
        return database.ask(
                h ->
                        h.createQuery(SELECT.formatted("week_start >= :from"))
                                .bind("from", from)
                                .mapTo(CampaignWeek.class)
                                .list());
    }
}
