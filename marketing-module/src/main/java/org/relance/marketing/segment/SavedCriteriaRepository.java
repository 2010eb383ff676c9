package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.SavedCriteria;
import org.relance.marketing.api.SegmentAction;

/** Actions that were saved under a code. */
@ApplicationScoped
class SavedCriteriaRepository {

    private static final String ROWS =
            "select s.code, s.description, (select count(*) from mkt_saved_criteria_step p where"
                    + " p.criteria_id = s.id) as steps, s.created_at, s.created_by"
                    + " from mkt_saved_criteria s";

    private static final String OPTIONS =
            "related_companies, expand_companies, ignore_exclusion, entire_companies";

    @Inject Database database;

    void insert(
            String code,
            String description,
            List<SegmentAction> steps,
            Instant now,
            String username) {
        database.change(
                h -> {
                    h.execute(
                            "insert into mkt_saved_criteria (code, description, created_at, created_by)"
                                    + " values (?, ?, ?, ?)",
                            code,
                            description,
                            now,
                            username);
                    var batch =
                            h.prepareBatch(
                                    "insert into mkt_saved_criteria_step (criteria_id, position, kind,"
                                            + " filter_text, "
                                            + OPTIONS
                                            + ") select id, :no, :kind, :filter, :relatedCompanies,"
                                            + " :expandCompanies, :ignoreExclusion, :entireCompanies"
                                            + " from mkt_saved_criteria where code = :code");
                    steps.forEach(step -> batch.bindMethods(step).bind("code", code).add());
                    batch.execute();
                });
    }

    List<SavedCriteria> all() {
        return database.ask(
                h -> h.createQuery(ROWS + " order by s.code").mapTo(SavedCriteria.class).list());
    }

    Optional<SavedCriteria> find(String code) {
        return database.ask(
                h ->
                        h.createQuery(ROWS + " where s.code = :code")
                                .bind("code", code)
                                .mapTo(SavedCriteria.class)
                                .findOne());
    }

    /** The steps in their order. */
    List<SegmentAction> steps(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select p.position as \"no\", p.kind, p.filter_text as filter, "
                                                + OPTIONS
                                                + ", 0 as contacts, s.created_at as done_at, s.created_by as done_by from mkt_saved_criteria s join mkt_saved_criteria_step p"
                                                + " on p.criteria_id = s.id where s.code = :code"
                                                + " order by p.position")
                                .bind("code", code)
                                .mapTo(SegmentAction.class)
                                .list());
    }

    boolean delete(String code) {
        return database.ask(h -> h.execute("delete from mkt_saved_criteria where code = ?", code))
                > 0;
    }
}
