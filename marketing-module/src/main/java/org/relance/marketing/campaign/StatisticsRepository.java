package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.relance.kernel.db.Database;

/** Sums over the interactions and opportunities of a campaign, by their index of the campaign. */
@ApplicationScoped
class StatisticsRepository {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private static final String COUNTING =
            " from crm_interaction where campaign_id = :campaign and cancelled = false"
                    + " and postponed = false and business_date >= :from and business_date <= :to";

    private static final String SUMS =
            "select coalesce(sum(case when target then 1 else 0 end), 0) as contacted,"
                    + " coalesce(sum(case when response then 1 else 0 end), 0) as responded,"
                    + " coalesce(sum(unit_cost), 0) as cost,"
                    + " coalesce(sum(cast(duration_min as bigint)), 0) as duration_min"
                    + COUNTING;

    /** Derby counts distinct values of one column in a statement. */
    private static final String CONTACTS =
            "select count(distinct contact_id)" + COUNTING + " and %s = true";

    private static final String OPPORTUNITIES =
            "select count(*) as opportunities, coalesce(sum(estimated_value), 0) as estimated_value,"
                    + " coalesce(sum(estimated_value * probability_pct / 100), 0) as current_value"
                    + " from crm_opportunity where campaign_id = :campaign";

    /** Interactions in numbers. */
    public record Sums(long contacted, long responded, BigDecimal cost, long durationMin) {}

    /** Opportunities in numbers. */
    public record Opportunities(
            long opportunities, BigDecimal estimatedValue, BigDecimal currentValue) {}

    @Inject Database database;

    Sums sums(long campaignId, LocalDate from, LocalDate to) {
        return database.ask(h -> counting(h, SUMS, campaignId, from, to).mapTo(Sums.class).one());
    }

    /**
     * Distinct contacts of the interactions.
     *
     * @param flag {@code target} or {@code response}
     */
    long contacts(String flag, long campaignId, LocalDate from, LocalDate to) {
        String sql = CONTACTS.formatted(flag);
        return database.ask(h -> counting(h, sql, campaignId, from, to).mapTo(Long.class).one());
    }

    private static Query counting(
            Handle handle, String sql, long campaignId, LocalDate from, LocalDate to) {
        return handle.createQuery(sql)
                .bind("campaign", campaignId)
                .bind("from", from == null ? FIRST : from)
                .bind("to", to == null ? LAST : to);
    }

    Opportunities opportunities(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(OPPORTUNITIES)
                                .bind("campaign", campaignId)
                                .mapTo(Opportunities.class)
                                .one());
    }
}
