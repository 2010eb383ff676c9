package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.relance.kernel.db.Database;

/** The lines of segments as sets; an action marks its lines and keeps those that it removes. */
@ApplicationScoped
class LineRepository {

    /** Ids per statement; well below what either database takes as parameters. */
    private static final int BATCH = 500;

    @Inject Database database;

    int size(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from mkt_segment_line where segment_id = :segment")
                                .bind("segment", segmentId)
                                .mapTo(Integer.class)
                                .one());
    }

    int add(SegmentHead segment, Collection<Long> contactIds) {
        String insert = LineSql.INSERT + "c.id in (<ids>) and" + LineSql.NEW;
        return each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        segment.next(h.createUpdate(insert).bindList("ids", ids))
                                                .execute()));
    }

    int remove(SegmentHead segment, Collection<Long> contactIds) {
        String keep =
                LineSql.KEEP
                        + " from mkt_segment_line l where l.segment_id = :segment and l.contact_id in (<ids>)";
        each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        segment.next(h.createUpdate(keep).bindList("ids", ids))
                                                .execute()));
        return database.ask(h -> segment.next(h.createUpdate(LineSql.REMOVE_KEPT)).execute());
    }

    int removeAll(SegmentHead segment) {
        String keep = LineSql.KEEP + " from mkt_segment_line l where l.segment_id = :segment";
        return database.ask(
                h -> {
                    segment.next(h.createUpdate(keep)).execute();
                    return segment.next(h.createUpdate(LineSql.REMOVE_KEPT)).execute();
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

    /** Targets of campaigns among the lines; not those that no campaign asks for. */
    Set<LineTarget> targets(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select campaign_id, contact_id from mkt_segment_line where segment_id = :segment"
                                                + " and campaign_target = true and campaign_id is not null")
                                .bind("segment", segmentId)
                                .mapTo(LineTarget.class)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The campaigns of the lines and of the heading. */
    Set<Long> campaigns(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select campaign_id from mkt_segment where id = :segment and campaign_id is not null"
                                                + " union select campaign_id from mkt_segment_line where segment_id = :segment"
                                                + " and campaign_id is not null")
                                .bind("segment", segmentId)
                                .mapTo(Long.class)
                                .set());
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

    /** Works on ids in portions that a statement takes; answers the sum. */
    static int each(Collection<Long> ids, ToIntFunction<List<Long>> work) {
        List<Long> sorted = new ArrayList<>(new TreeSet<>(ids));
        int done = 0;
        for (int i = 0; i < sorted.size(); i += BATCH) {
            done += work.applyAsInt(sorted.subList(i, Math.min(sorted.size(), i + BATCH)));
        }
        return done;
    }
}
