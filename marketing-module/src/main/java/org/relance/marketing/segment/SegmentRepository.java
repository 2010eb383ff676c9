package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.SegmentView;

/** Headings by JPA, what people read by SQL. */
@ApplicationScoped
class SegmentRepository {

    @PersistenceContext(unitName = "marketing")
    EntityManager em;

    @Inject Database database;

    Segment added(Segment segment) {
        em.persist(segment);
        em.flush();
        return segment;
    }

    /** Counts a change of what belongs to a segment as a change of it; false where it is stale. */
    boolean advance(long id, int version) {
        return database.ask(
                        h ->
                                h.execute(
                                        "update mkt_segment set version = version + 1 where id = ? and version = ?",
                                        id,
                                        version))
                == 1;
    }

    void flush() {
        em.flush();
    }

    /** Removes a heading; tasks and opportunities that came from the segment name it no more. */
    void remove(Segment segment) {
        for (String table : List.of("crm_task", "crm_opportunity")) {
            database.change(
                    h ->
                            h.createUpdate(
                                            "update <table> set segment_id = null where segment_id = :id")
                                    .define("table", table)
                                    .bind("id", segment.id())
                                    .execute());
        }
        em.remove(segment);
        em.flush();
    }

    Segment segment(long id) {
        Segment segment = em.find(Segment.class, id);
        if (segment == null) {
            throw DomainException.notFound("marketing.segment-not-found", id);
        }
        return segment;
    }

    Optional<Long> idOf(String number) {
        return database.ask(
                h ->
                        h.createQuery("select id from mkt_segment where number = :number")
                                .bind("number", number)
                                .mapTo(Long.class)
                                .findOne());
    }

    SegmentView view(long id) {
        return database.ask(
                h ->
                        h.createQuery(SegmentSql.CARD)
                                .bind("id", id)
                                .mapTo(SegmentView.class)
                                .findOne()
                                .orElseThrow(
                                        () ->
                                                DomainException.notFound(
                                                        "marketing.segment-not-found", id)));
    }

    ListPage<SegmentRow> list(ListRequest request) {
        return SegmentSql.LIST.page(database, request);
    }

    ListPage<SegmentLineRow> members(long id, ListRequest request) {
        return SegmentSql.MEMBERS.page(database, request.with("segment", Long.toString(id)));
    }

    boolean campaignExists(long campaignId) {
        return number("select count(*) from mkt_campaign where id = :id", campaignId) > 0;
    }

    int launches(long segmentId) {
        return number("select count(*) from mkt_email_campaign where segment_id = :id", segmentId);
    }

    private int number(String sql, long id) {
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }
}
