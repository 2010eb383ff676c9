package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.SegmentFilter;

/** The lines of segments as sets. */
@ApplicationScoped
class LineRepository {

    /** Ids per statement; well below what either database takes as parameters. */
    private static final int BATCH = 500;

    private static final String ON_SEGMENT =
            "exists (select 1 from mkt_segment_line x where x.segment_id = :segment and x.contact_id = c.id)";
    private static final String MAY_BE_ADDED =
            "c.exclude_from_segment = false and c.privacy_blocked = false and not " + ON_SEGMENT;

    @Inject Database database;

    FilterCount count(long segmentId, SegmentFilter filter) {
        FilterSql sql = new FilterSql(filter);
        String query =
                "select count(*) as matching,"
                        + sum("c.exclude_from_segment = true", "excluded")
                        + sum(
                                "c.exclude_from_segment = false and c.privacy_blocked = true",
                                "blocked")
                        + sum(
                                "c.exclude_from_segment = false and c.privacy_blocked = false and x.id is not null",
                                "present")
                        + sum(
                                "c.exclude_from_segment = false and c.privacy_blocked = false and x.id is null",
                                "to_add")
                        + sum(
                                "c.exclude_from_segment = false and c.privacy_blocked = false and x.id is null and "
                                        + FilterSql.REACHABLE,
                                "with_email")
                        + " from crm_contact c left join mkt_segment_line x on x.segment_id = :segment and x.contact_id = c.id where "
                        + sql.condition();
        return database.ask(
                h ->
                        sql.bind(h.createQuery(query.replace(", from", " from")))
                                .bind("segment", segmentId)
                                .mapTo(FilterCount.class)
                                .one());
    }

    private static String sum(String condition, String name) {
        String separator = "with_email".equals(name) ? "" : ",";
        return " coalesce(sum(case when "
                + condition
                + " then 1 else 0 end), 0) as "
                + name
                + separator;
    }

    /** Adds whom the filter finds, in one statement. */
    int addByFilter(Segment segment, SegmentFilter filter) {
        FilterSql sql = new FilterSql(filter);
        return database.ask(
                h ->
                        sql.bind(h.createUpdate(insert(sql.condition() + " and " + MAY_BE_ADDED)))
                                .bind("segment", segment.id())
                                .execute());
    }

    int add(Segment segment, Collection<Long> contactIds) {
        return each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        h.createUpdate(
                                                        insert(
                                                                "c.id in (<ids>) and not "
                                                                        + ON_SEGMENT))
                                                .bindList("ids", ids)
                                                .bind("segment", segment.id())
                                                .execute()));
    }

    private static String insert(String condition) {
        return "insert into mkt_segment_line (segment_id, contact_id, campaign_target, campaign_response)"
                + " select s.id, c.id, s.campaign_target, s.campaign_response"
                + " from mkt_segment s, crm_contact c where s.id = :segment and "
                + condition;
    }

    int remove(long segmentId, Collection<Long> contactIds) {
        return each(
                contactIds,
                ids ->
                        changed(
                                "delete from mkt_segment_line where segment_id = :segment and contact_id in (<ids>)",
                                segmentId,
                                ids));
    }

    int removeAll(long segmentId) {
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
