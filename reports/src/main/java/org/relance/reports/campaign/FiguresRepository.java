package org.relance.reports.campaign;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.reports.api.CampaignResult;

/** Computes and keeps the figures: few statements for any number of campaigns. */
@ApplicationScoped
class FiguresRepository {

    private static final String BLOCK = " where campaign_id > :after and campaign_id <= :last";

    private static final String COLUMNS =
            Arrays.stream(Measure.values()).map(Measure::column).collect(joining(", "));

    private static final String SUMS =
            Arrays.stream(Measure.values())
                    .map(measure -> "sum(" + measure.column() + ")")
                    .collect(joining(", "));

    /** Documents may carry a campaign that is gone, hence the condition at the end. */
    private static final String INSERT =
            """
            insert into rpt_campaign_figures
              (campaign_id, computed_at, business_date, cost, %s)
            select campaign_id, cast(:now as timestamp), cast(:date as date),
              sum(interaction_cost) + sum(expense_cost), %s
            from (%s) parts
            where campaign_id in (select id from mkt_campaign)
            group by campaign_id
            """
                    .formatted(COLUMNS, SUMS, Source.all());

    /** The cast leaves Derby twelve digits behind the point of the quotient. */
    private static final String ROI =
            "update rpt_campaign_figures"
                    + " set roi_pct = cast(margin - cost as decimal(19,5)) / cost * 100"
                    + BLOCK
                    + " and cost <> 0";

    @Inject Database database;
    @Inject BusinessClock clock;

    /** Ids of the next campaigns, in order. */
    List<Long> idsAfter(long campaignId, int limit) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from mkt_campaign where id > :after order by id"
                                                + " fetch first "
                                                + limit
                                                + " rows only")
                                .bind("after", campaignId)
                                .mapTo(Long.class)
                                .list());
    }

    long countAfter(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from mkt_campaign where id > :after")
                                .bind("after", campaignId)
                                .mapTo(Long.class)
                                .one());
    }

    /** Replaces the figures of the campaigns of the block. */
    void compute(Block block) {
        database.change(
                h -> {
                    bind(h.createUpdate("delete from rpt_campaign_figures" + BLOCK), block)
                            .execute();
                    bind(h.createUpdate(INSERT), block)
                            .bind("date", block.businessDate())
                            .bind("now", Timestamp.from(clock.now()))
                            .execute();
                    bind(h.createUpdate(ROI), block).execute();
                });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Block block) {
        return statement.bind("after", block.after()).bind("last", block.last());
    }

    Optional<CampaignResult> find(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery("select * from rpt_campaign_figures where campaign_id = :id")
                                .bind("id", campaignId)
                                .mapTo(CampaignResult.class)
                                .findOne());
    }

    boolean exists(long campaignId) {
        return idsAfter(campaignId - 1, 1).contains(campaignId);
    }

    /** The campaigns with {@code after < id <= last}, and the last day that counts. */
    record Block(long after, long last, LocalDate businessDate) {}
}
