package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleEffect;
import org.relance.marketing.api.SegmentFilter;

/** The rules of segments in their order. */
@ApplicationScoped
class RuleRepository {

    /** A row. */
    public record Row(RuleEffect effect, String name, String filter) {

        RuleDetails rule() {
            return new RuleDetails(effect, name, SegmentFilter.parse(filter));
        }
    }

    @Inject Database database;

    List<RuleDetails> of(long segmentId) {
        return database
                .ask(
                        h ->
                                h.createQuery(
                                                "select effect, name, filter_text as filter from mkt_segment_rule"
                                                        + " where segment_id = :segment order by position")
                                        .bind("segment", segmentId)
                                        .mapTo(Row.class)
                                        .list())
                .stream()
                .map(Row::rule)
                .toList();
    }

    void replace(long segmentId, List<RuleDetails> rules) {
        database.change(
                h -> {
                    h.execute("delete from mkt_segment_rule where segment_id = ?", segmentId);
                    if (rules.isEmpty()) {
                        return;
                    }
                    PreparedBatch rows =
                            h.prepareBatch(
                                    "insert into mkt_segment_rule (segment_id, position, effect, name, filter_text)"
                                            + " values (:segment, :position, :effect, :name, :filter)");
                    for (int i = 0; i < rules.size(); i++) {
                        RuleDetails rule = rules.get(i);
                        rows.bind("segment", segmentId)
                                .bind("position", i + 1)
                                .bind("effect", rule.effect())
                                .bind("name", rule.name())
                                .bind("filter", rule.filter().text())
                                .add();
                    }
                    rows.execute();
                });
    }
}
