package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.ActivityRow;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.ActivityView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.TextFold;

@ApplicationScoped
class ActivityRepository {

    /** The row of an activity, without its steps. */
    public record Head(long id, String code, String description, int version) {}

    private static final Listing<ActivityRow> LIST =
            Listing.of(
                            ActivityRow.class,
                            "a.id, a.code, a.description,"
                                    + " (select count(*) from crm_activity_step s where s.activity_id = a.id) as steps",
                            "crm_activity a",
                            "a.id")
                    .requiredText("code", "a.code")
                    .requiredText("description", "a.description")
                    .search("a.search_key");

    @Inject Database database;

    ListPage<ActivityRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<ActivityView> find(String code) {
        return one("code = :key", code);
    }

    Optional<ActivityView> byId(long id) {
        return one("id = :key", id);
    }

    private Optional<ActivityView> one(String condition, Object key) {
        String sql = "select id, code, description, version from crm_activity where " + condition;
        return database.ask(h -> h.createQuery(sql).bind("key", key).mapTo(Head.class).findOne())
                .map(this::withSteps);
    }

    private ActivityView withSteps(Head head) {
        List<ActivityStep> steps =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select type, description, priority, date_formula from crm_activity_step"
                                                        + " where activity_id = :id order by step_no")
                                        .bind("id", head.id())
                                        .mapTo(ActivityStep.class)
                                        .list());
        return new ActivityView(head.id(), head.code(), head.description(), steps, head.version());
    }

    void insert(String code, String description, List<ActivityStep> steps) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_activity (code, description, search_key)"
                                                + " values (:code, :description, :key)")
                                .bind("code", code)
                                .bind("description", description)
                                .bind("key", TextFold.fold(code + " " + description))
                                .execute());
        write(find(code).orElseThrow().id(), steps);
    }

    /** Answers false where somebody else was faster. */
    boolean update(ActivityView before, int version, String description, List<ActivityStep> steps) {
        long id = before.id();
        boolean mine =
                database.ask(
                                h ->
                                        h.createUpdate(
                                                        "update crm_activity set description = :description, search_key = :key, version = version + 1"
                                                                + " where id = :id and version = :version")
                                                .bind("description", description)
                                                .bind(
                                                        "key",
                                                        TextFold.fold(
                                                                before.code() + " " + description))
                                                .bind("id", id)
                                                .bind("version", version)
                                                .execute())
                        == 1;
        if (mine) {
            write(id, steps);
        }
        return mine;
    }

    private void write(long id, List<ActivityStep> steps) {
        database.change(
                h -> {
                    h.createUpdate("delete from crm_activity_step where activity_id = :id")
                            .bind("id", id)
                            .execute();
                    if (!steps.isEmpty()) {
                        PreparedBatch rows =
                                h.prepareBatch(
                                        "insert into crm_activity_step (activity_id, step_no, type, description, priority, date_formula)"
                                                + " values (:id, :no, :type, :description, :priority, :dateFormula)");
                        for (int i = 0; i < steps.size(); i++) {
                            rows.bindMethods(steps.get(i)).bind("id", id).bind("no", i + 1).add();
                        }
                        rows.execute();
                    }
                });
    }

    /** Code of a sales cycle with a stage that gives the activity, if there is one. */
    Optional<String> cycleWith(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select min(y.code) from crm_sales_cycle y join crm_sales_stage s on s.cycle_id = y.id"
                                                + " where s.activity_code = :code")
                                .bind("code", code)
                                .mapTo(String.class)
                                .findOne());
    }

    /** Answers false where somebody else was faster. */
    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_activity where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }
}
