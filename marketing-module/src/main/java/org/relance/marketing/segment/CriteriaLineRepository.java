package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.SegmentActionKind;

/** Lines that come and go by criteria: one statement, however many they are. */
@ApplicationScoped
class CriteriaLineRepository {

    @Inject Database database;

    /** What adding those who were found would do; 0 for no segment. */
    FilterCount count(long segmentId, Found found, Criteria criteria) {
        String allowed = allowed(criteria);
        String free = allowed + " and c.privacy_blocked = false";
        String query =
                "select count(*) as matching, "
                        + sum("not (" + allowed + ")", "excluded")
                        + ", "
                        + sum(allowed + " and c.privacy_blocked = true", "blocked")
                        + ", "
                        + sum(free + " and x.id is not null", "present")
                        + ", "
                        + sum(free + " and x.id is null", "to_add")
                        + ", "
                        + sum(free + " and x.id is null and " + FilterSql.REACHABLE, "with_email")
                        + " from crm_contact c left join mkt_segment_line x on"
                        + " x.segment_id = :segment and x.contact_id = c.id where "
                        + found.condition();
        return database.ask(
                h ->
                        found.bind(h.createQuery(query))
                                .bind("segment", segmentId)
                                .mapTo(FilterCount.class)
                                .one());
    }

    private static String allowed(Criteria criteria) {
        return criteria.ignoreExclusion() ? "1 = 1" : "c.exclude_from_segment = false";
    }

    private static String sum(String condition, String name) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0) as " + name;
    }

    /** Lines that reducing or refining by the finds would take away. */
    int countRemoved(long segmentId, SegmentActionKind kind, Found found) {
        return database.ask(
                h ->
                        found.bind(h.createQuery("select count(*)" + removed(kind, found)))
                                .bind("segment", segmentId)
                                .mapTo(Integer.class)
                                .one());
    }

    private static String removed(SegmentActionKind kind, Found found) {
        boolean refine = kind == SegmentActionKind.REFINE;
        return " from mkt_segment_line l join crm_contact c on c.id = l.contact_id where"
                + " l.segment_id = :segment and "
                + (refine ? found.complement() : found.condition());
    }

    /** Adds those who were found, in one statement. */
    int add(SegmentHead segment, Found found, Criteria criteria) {
        String insert =
                LineSql.INSERT
                        + found.condition()
                        + " and "
                        + allowed(criteria)
                        + " and c.privacy_blocked = false and"
                        + LineSql.NEW;
        return database.ask(h -> segment.next(found.bind(h.createUpdate(insert))).execute());
    }

    /** Takes away lines by the finds; the history keeps them. */
    int remove(SegmentHead segment, SegmentActionKind kind, Found found) {
        return database.ask(
                h -> {
                    segment.next(found.bind(h.createUpdate(LineSql.KEEP + removed(kind, found))))
                            .execute();
                    return segment.next(h.createUpdate(LineSql.REMOVE_KEPT)).execute();
                });
    }
}
