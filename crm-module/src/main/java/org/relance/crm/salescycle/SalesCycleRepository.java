package org.relance.crm.salescycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycleRow;
import org.relance.crm.api.SalesCycleView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class SalesCycleRepository {

    private static final String OPEN = "o.status in ('NOT_STARTED', 'IN_PROGRESS')";

    private static final Listing<SalesCycleRow> LIST =
            Listing.of(
                            SalesCycleRow.class,
                            "y.id, y.code, y.description, y.probability, y.blocked,"
                                    + " (select count(*) from crm_sales_stage s where s.cycle_id = y.id) as stages,"
                                    + " (select count(*) from crm_opportunity o where o.cycle_id = y.id and "
                                    + OPEN
                                    + ") as open_opportunities, y.version",
                            "crm_sales_cycle y",
                            "y.id")
                    .requiredText("code", "y.code")
                    .requiredText("description", "y.description")
                    .flag("blocked", "y.blocked")
                    .search("lower(y.code || ' ' || y.description)");

    /** A cycle without its stages. */
    public record Head(
            long id,
            String code,
            String description,
            ProbabilityCalculation probability,
            boolean blocked,
            int version) {

        SalesCycleView with(List<CycleStage> stages) {
            return new SalesCycleView(id, code, description, probability, blocked, stages, version);
        }
    }

    @Inject Database database;

    ListPage<SalesCycleRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<SalesCycleView> find(String code) {
        return database.ask(
                        h ->
                                h.createQuery("select * from crm_sales_cycle where code = :code")
                                        .bind("code", code)
                                        .mapTo(Head.class)
                                        .findOne())
                .map(head -> head.with(stages(head.id())));
    }

    List<SalesCycleView> active() {
        List<Head> heads =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select * from crm_sales_cycle where blocked = false order by description, code")
                                        .mapTo(Head.class)
                                        .list());
        return heads.stream().map(head -> head.with(stages(head.id()))).toList();
    }

    private List<CycleStage> stages(long cycleId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select stage_no as number, description, completed_pct, chances_pct,"
                                                + " quote_required, allow_skip, date_formula, activity_code from crm_sales_stage"
                                                + " where cycle_id = :cycle order by stage_no")
                                .bind("cycle", cycleId)
                                .mapTo(CycleStage.class)
                                .list());
    }

    void insert(SalesCycleDetails cycle) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_sales_cycle (code, description, probability, blocked)"
                                                + " values (:code, :description, :probability, :blocked)")
                                .bindMethods(cycle)
                                .execute());
    }

    /** False where somebody else has changed it since the version was read. */
    boolean update(long id, int version, SalesCycleDetails cycle) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_sales_cycle set description = :description, probability = :probability,"
                                                        + " blocked = :blocked, version = version + 1"
                                                        + " where id = :id and version = :version")
                                        .bindMethods(cycle)
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    void replaceStages(long cycleId, List<CycleStage> stages) {
        database.change(
                h -> {
                    h.createUpdate("delete from crm_sales_stage where cycle_id = :cycle")
                            .bind("cycle", cycleId)
                            .execute();
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "insert into crm_sales_stage (cycle_id, stage_no, description, completed_pct,"
                                            + " chances_pct, quote_required, allow_skip, date_formula, activity_code)"
                                            + " values (:cycle, :number, :description, :completedPct,"
                                            + " :chancesPct, :quoteRequired, :allowSkip, :dateFormula, :activityCode)");
                    stages.forEach(s -> batch.bind("cycle", cycleId).bindMethods(s).add());
                    if (!stages.isEmpty()) {
                        batch.execute();
                    }
                });
    }

    /** Stages in which open opportunities stand. */
    List<Integer> occupied(long cycleId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select distinct o.stage_no from crm_opportunity o where o.cycle_id = :cycle"
                                                + " and o.stage_no is not null and "
                                                + OPEN)
                                .bind("cycle", cycleId)
                                .mapTo(Integer.class)
                                .list());
    }

    long openOpportunities(long cycleId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_opportunity o where o.cycle_id = :cycle and "
                                                + OPEN)
                                .bind("cycle", cycleId)
                                .mapTo(Long.class)
                                .one());
    }

    /** Removes it; the closed opportunities that went through it lose only its name. */
    boolean delete(long id, int version) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_opportunity set cycle_id = null where cycle_id = :id")
                                .bind("id", id)
                                .execute());
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_sales_cycle where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    /** Count and sums of a stage. */
    public record Sums(
            int stage, long opportunities, BigDecimal estimatedValue, BigDecimal currentValue) {}

    /** Mean days of the past entries of a stage. */
    public record Days(int stage, BigDecimal averageDays) {}

    List<Sums> sums(long cycleId, Period closing) {
        String sql =
                "select coalesce(o.stage_no, 0) as stage, count(*) as opportunities,"
                        + " sum(o.estimated_value) as estimated_value,"
                        + " sum(cast(o.estimated_value * o.probability_pct / 100 as decimal(19,5))) as current_value"
                        + " from crm_opportunity o where o.cycle_id = :cycle and "
                        + OPEN
                        + closing.condition("o.estimated_close")
                        + " group by coalesce(o.stage_no, 0)";
        return database.ask(
                h ->
                        closing.bind(h.createQuery(sql))
                                .bind("cycle", cycleId)
                                .mapTo(Sums.class)
                                .list());
    }

    List<Days> days(long cycleId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select e.stage_no as stage, avg(cast(e.days_open as decimal(19,5))) as average_days"
                                                + " from crm_opportunity_entry e join crm_opportunity o on o.id = e.opportunity_id"
                                                + " where o.cycle_id = :cycle and e.active = false and e.stage_no is not null"
                                                + " group by e.stage_no")
                                .bind("cycle", cycleId)
                                .mapTo(Days.class)
                                .list());
    }
}
