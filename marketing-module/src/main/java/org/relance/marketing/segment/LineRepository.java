package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.SegmentActionKind;

/** The lines of segments as sets; each action marks its lines and keeps those that it removes. */
@ApplicationScoped
class LineRepository {

    /** Ids per statement; well below what either database takes as parameters. */
    private static final int BATCH = 500;

    private static final String KEPT =
            "insert into mkt_segment_removed (segment_id, action_no, contact_id, line_action_no,"
                    + " campaign_target, campaign_response) select l.segment_id, :action, l.contact_id,"
                    + " l.action_no, l.campaign_target, l.campaign_response";

    private static final String LINES =
            "mkt_segment_line (segment_id, contact_id, campaign_target,"
                    + " campaign_response, action_no) select s.id, c.id, s.campaign_target, s.campaign_response,"
                    + " :action from mkt_segment s, ";

    private static final String NEW =
            " s.id = :segment and not exists (select 1 from mkt_segment_line x where x.segment_id ="
                    + " :segment and x.contact_id = c.id)";

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

    int size(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from mkt_segment_line where segment_id = :segment")
                                .bind("segment", segmentId)
                                .mapTo(Integer.class)
                                .one());
    }

    /** Adds those who were found, in one statement. */
    int add(SegmentHead segment, Found found, Criteria criteria) {
        String insert =
                "insert into "
                        + LINES
                        + "crm_contact c where "
                        + found.condition()
                        + " and "
                        + allowed(criteria)
                        + " and c.privacy_blocked = false and"
                        + NEW;
        return database.ask(h -> at(found.bind(h.createUpdate(insert)), segment).execute());
    }

    /** Takes away lines by the finds; the history keeps them. */
    int remove(SegmentHead segment, SegmentActionKind kind, Found found) {
        return database.ask(
                h -> {
                    at(found.bind(h.createUpdate(KEPT + removed(kind, found))), segment).execute();
                    return removeKept(h, segment);
                });
    }

    private static <T extends SqlStatement<T>> T at(T statement, SegmentHead segment) {
        return statement.bind("segment", segment.id()).bind("action", segment.actions() + 1);
    }

    private static int removeKept(Handle h, SegmentHead segment) {
        return at(
                        h.createUpdate(
                                "delete from mkt_segment_line where segment_id = :segment and contact_id in"
                                        + " (select r.contact_id from mkt_segment_removed r where"
                                        + " r.segment_id = :segment and r.action_no = :action)"),
                        segment)
                .execute();
    }

    int add(SegmentHead segment, Collection<Long> contactIds) {
        String insert = "insert into " + LINES + "crm_contact c where c.id in (<ids>) and" + NEW;
        return each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        at(h.createUpdate(insert).bindList("ids", ids), segment)
                                                .execute()));
    }

    int remove(SegmentHead segment, Collection<Long> contactIds) {
        String keep =
                KEPT
                        + " from mkt_segment_line l where l.segment_id = :segment and l.contact_id in (<ids>)";
        each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        at(h.createUpdate(keep).bindList("ids", ids), segment)
                                                .execute()));
        return database.ask(h -> removeKept(h, segment));
    }

    int removeAll(SegmentHead segment) {
        String keep = KEPT + " from mkt_segment_line l where l.segment_id = :segment";
        return database.ask(
                h -> {
                    at(h.createUpdate(keep), segment).execute();
                    return removeKept(h, segment);
                });
    }

    /** Removes the lines of a segment that is about to go itself. */
    int clear(long segmentId) {
        return database.ask(
                h ->
                        h.createUpdate("delete from mkt_segment_line where segment_id = :segment")
                                .bind("segment", segmentId)
                                .execute());
    }

    int mark(long segmentId, Collection<Long> contactIds, Target target) {
        return each(
                contactIds,
                ids ->
                        changed(
                                "update mkt_segment_line set campaign_target = "
                                        + target.sql()
                                        + " where segment_id = :segment and campaign_target <> "
                                        + target.sql()
                                        + " and contact_id in (<ids>)",
                                segmentId,
                                ids));
    }

    /** Gives all lines the flags of the heading. */
    void flagsFromHeading(long segmentId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update mkt_segment_line set"
                                                + " campaign_target = (select s.campaign_target from mkt_segment s where s.id = :segment),"
                                                + " campaign_response = (select s.campaign_response from mkt_segment s where s.id = :segment)"
                                                + " where segment_id = :segment")
                                .bind("segment", segmentId)
                                .execute());
    }

    /** The contacts that are campaign targets of the segment. */
    List<Long> targets(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select contact_id from mkt_segment_line where segment_id = :segment"
                                                + " and campaign_target = true order by contact_id")
                                .bind("segment", segmentId)
                                .mapTo(Long.class)
                                .list());
    }

    /** The number of a segment that one of the contacts is on. */
    Optional<String> anySegmentOf(Collection<Long> contactIds) {
        if (contactIds.isEmpty()) {
            return Optional.empty();
        }
        return database.ask(
                h ->
                        h.createQuery(
                                        "select min(s.number) from mkt_segment s join mkt_segment_line l on l.segment_id = s.id"
                                                + " where l.contact_id in (<ids>)")
                                .bindList("ids", List.copyOf(contactIds))
                                .mapTo(String.class)
                                .findOne());
    }

    private int changed(String sql, long segmentId, List<Long> ids) {
        return database.ask(
                h -> h.createUpdate(sql).bindList("ids", ids).bind("segment", segmentId).execute());
    }

    private static int each(Collection<Long> ids, ToIntFunction<List<Long>> work) {
        List<Long> sorted = new ArrayList<>(new TreeSet<>(ids));
        int done = 0;
        for (int i = 0; i < sorted.size(); i += BATCH) {
            done += work.applyAsInt(sorted.subList(i, Math.min(sorted.size(), i + BATCH)));
        }
        return done;
    }
}
