package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentActionKind;

/** The numbered actions of segments and the lines that they took away. */
@ApplicationScoped
class ActionRepository {

    private static final String ACTIONS =
            "select action_no as \"no\", kind, filter_text as filter, related_companies, expand_companies,"
                    + " ignore_exclusion, entire_companies, contacts, done_at, done_by"
                    + " from mkt_segment_action where segment_id = :segment";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** Reads the heading and keeps other actions on the segment waiting until the end. */
    SegmentHead lock(long segmentId) {
        return database.ask(
                h -> {
                    int there =
                            h.createUpdate(
                                            "update mkt_segment set actions = actions where id = :id")
                                    .bind("id", segmentId)
                                    .execute();
                    if (there == 0) {
                        throw DomainException.notFound("marketing.segment-not-found", segmentId);
                    }
                    return h.createQuery(
                                    "select id, number, actions from mkt_segment where id = :id")
                            .bind("id", segmentId)
                            .mapTo(SegmentHead.class)
                            .one();
                });
    }

    SegmentAction record(
            SegmentHead segment, SegmentActionKind kind, Criteria criteria, int contacts) {
        String filter = kind.byCriteria() ? criteria.filter().text() : "";
        SegmentAction action =
                new SegmentAction(
                        segment.actions() + 1,
                        kind,
                        filter,
                        criteria.relatedCompanies(),
                        criteria.expandCompanies(),
                        criteria.ignoreExclusion(),
                        criteria.entireCompanies(),
                        contacts,
                        clock.systemClock().instant(),
                        actor.get().username());
        insert(segment.id(), action);
        count(segment.id(), action.no());
        if (kind.byCriteria()) {
            remember(segment.id(), filter);
        }
        return action;
    }

    private void insert(long segmentId, SegmentAction action) {
        if (action.filter().length() > 2000) {
            throw DomainException.invalid("marketing.filter-too-long", "filter", 2000);
        }
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into mkt_segment_action (segment_id, action_no, kind, filter_text,"
                                                + " related_companies, expand_companies, ignore_exclusion,"
                                                + " entire_companies, contacts, done_at, done_by) values (:segment,"
                                                + " :no, :kind, :filter, :relatedCompanies, :expandCompanies,"
                                                + " :ignoreExclusion, :entireCompanies, :contacts, :doneAt, :doneBy)")
                                .bindMethods(action)
                                .bind("segment", segmentId)
                                .execute());
    }

    private void count(long segmentId, int actions) {
        database.change(
                h ->
                        h.execute(
                                "update mkt_segment set actions = ? where id = ?",
                                actions,
                                segmentId));
    }

    /** The filter that the card shows first. */
    void remember(long segmentId, String filter) {
        database.change(
                h ->
                        h.execute(
                                "update mkt_segment set filter_text = ? where id = ?",
                                filter,
                                segmentId));
    }

    List<SegmentAction> history(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(ACTIONS + " order by action_no desc")
                                .bind("segment", segmentId)
                                .mapTo(SegmentAction.class)
                                .list());
    }

    /** Undoes the last action; returns how many lines came or went. */
    int undo(SegmentHead segment) {
        int no = segment.actions();
        return database.ask(
                h -> {
                    int gone =
                            h.execute(
                                    "delete from mkt_segment_line where segment_id = ? and action_no = ?",
                                    segment.id(),
                                    no);
                    int back = h.execute(LineSql.BRING_BACK, segment.id(), no);
                    for (String table : List.of("mkt_segment_removed", "mkt_segment_action")) {
                        h.createUpdate(
                                        "delete from <table> where segment_id = :id and action_no = :no")
                                .define("table", table)
                                .bind("id", segment.id())
                                .bind("no", no)
                                .execute();
                    }
                    h.execute(
                            "update mkt_segment set actions = ? where id = ?",
                            no - 1,
                            segment.id());
                    return gone + back;
                });
    }

    /** Forgets all actions; lines look as if they had always been there. */
    void forget(long segmentId) {
        database.change(
                h -> {
                    h.execute("delete from mkt_segment_removed where segment_id = ?", segmentId);
                    h.execute("delete from mkt_segment_action where segment_id = ?", segmentId);
                    h.execute(
                            "update mkt_segment_line set action_no = 0 where segment_id = ?",
                            segmentId);
                    h.execute("update mkt_segment set actions = 0 where id = ?", segmentId);
                });
    }
}
