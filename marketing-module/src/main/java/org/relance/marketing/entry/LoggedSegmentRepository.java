package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.TextFold;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentView;

/** Segments that were logged. Theirs are all interactions with their number. */
@ApplicationScoped
class LoggedSegmentRepository {

    private static final Listing<LoggedSegmentRow> LIST =
            Listing.of(
                            LoggedSegmentRow.class,
                            "g.id, g.segment_no, g.description, g.logged_at, g.logged_by, g.cancelled,"
                                    + " 0 as interactions, (select count(*) from mkt_campaign_entry e where"
                                    + " e.logged_segment_id = g.id and e.cancelled = g.cancelled) as entries,"
                                    + " cast(0 as decimal(19,5)) as cost, 0 as duration_min",
                            "mkt_logged_segment g",
                            "g.id")
                    .requiredNumber("id", "g.id")
                    .requiredText("segmentNo", "g.segment_no")
                    .requiredText("description", "g.description")
                    .requiredText("loggedBy", "g.logged_by")
                    .flag("cancelled", "g.cancelled")
                    .search("g.search_key")
                    .orderedBy("id", true);

    /** What the interactions with a segment number come to. */
    public record Sum(
            String segmentNo,
            boolean cancelled,
            int interactions,
            BigDecimal cost,
            int durationMin) {}

    @Inject Database database;
    @Inject CurrentActor actor;

    ListPage<LoggedSegmentRow> list(ListRequest request) {
        ListPage<LoggedSegmentRow> page = LIST.page(database, request);
        return new ListPage<>(withFigures(page.rows()), page.next(), page.total());
    }

    private List<LoggedSegmentRow> withFigures(List<LoggedSegmentRow> rows) {
        Map<String, List<Sum>> sums = sums(rows.stream().map(LoggedSegmentRow::segmentNo).toList());
        return rows.stream()
                .map(row -> with(row, sums.getOrDefault(row.segmentNo(), List.of())))
                .toList();
    }

    private static LoggedSegmentRow with(LoggedSegmentRow row, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.cancelled() == row.cancelled())
                .findFirst()
                .map(sum -> row.with(sum.interactions(), sum.cost(), sum.durationMin()))
                .orElse(row);
    }

    private Map<String, List<Sum>> sums(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .ask(
                        h ->
                                h.createQuery(
                                                "select segment_no, cancelled, count(*) as interactions,"
                                                        + " sum(unit_cost) as cost, sum(duration_min) as duration_min"
                                                        + " from crm_interaction where segment_no in (<numbers>)"
                                                        + " and postponed = false group by segment_no, cancelled")
                                        .bindList("numbers", numbers)
                                        .mapTo(Sum.class)
                                        .list())
                .stream()
                .collect(Collectors.groupingBy(Sum::segmentNo));
    }

    /** A logged segment, without its figures. */
    public record Head(long id, String segmentNo) {}

    /** The logged segments with the ids that are in the state. */
    List<Head> find(Collection<Long> ids, Cancelled state) {
        return ids.isEmpty()
                ? List.of()
                : database.ask(
                        h ->
                                h.createQuery(
                                                "select id, segment_no from mkt_logged_segment where id in (<ids>)"
                                                        + " and cancelled = "
                                                        + state.sql()
                                                        + " order by id")
                                        .bindList("ids", List.copyOf(ids))
                                        .mapTo(Head.class)
                                        .list());
    }

    boolean isLogged(String segmentNo) {
        return count("", segmentNo) > 0;
    }

    boolean isCancelled(String segmentNo) {
        return count(" and cancelled = true", segmentNo) > 0;
    }

    private int count(String more, String segmentNo) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from mkt_logged_segment where segment_no = :no"
                                                + more)
                                .bind("no", segmentNo)
                                .mapTo(Integer.class)
                                .one());
    }

    long insert(SegmentView segment, Instant now) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into mkt_logged_segment (segment_no, description, logged_at, logged_by, search_key)"
                                                + " values (:no, :description, :at, :by, :key)")
                                .bind("no", segment.number())
                                .bind("description", segment.description())
                                .bind("at", now)
                                .bind("by", actor.get().username())
                                .bind(
                                        "key",
                                        TextFold.fold(
                                                segment.number() + " " + segment.description()))
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /** Sets the state of a logged segment and of its interactions without a campaign. */
    void mark(Head logged, Cancelled state) {
        database.change(
                h -> {
                    h.execute(
                            "update crm_interaction set cancelled = "
                                    + state.sql()
                                    + " where segment_no = ? and campaign_id is null",
                            logged.segmentNo());
                    h.execute(
                            "update mkt_logged_segment set cancelled = "
                                    + state.sql()
                                    + " where id = ?",
                            logged.id());
                });
    }

    /** Deletes a logged segment; its entries stay and name it no more. */
    void delete(long id) {
        database.change(
                h -> {
                    h.execute(
                            "update mkt_campaign_entry set logged_segment_id = null where logged_segment_id = ?",
                            id);
                    h.execute("delete from mkt_logged_segment where id = ?", id);
                });
    }
}
