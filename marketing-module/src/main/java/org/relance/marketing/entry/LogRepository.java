package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.SegmentView;

/** Turns the lines of a segment into interactions and entries, by one statement each. */
@ApplicationScoped
class LogRepository {

    private static final String NO_ADDRESS =
            "l.channel = 'EMAIL' and (c.email is null or c.email = '')";

    private static final String LINES =
            " from mkt_segment_line l join crm_contact c on c.id = l.contact_id"
                    + " left join crm_salesperson p on p.code = l.salesperson_code"
                    + " left join crm_interaction_template t on t.code = l.template_code"
                    + " where l.segment_id = :segment";

    private static final String PREVIEW =
            "select count(*) as interactions, coalesce(sum(l.unit_cost), 0) as cost,"
                    + " coalesce(sum(l.duration_min), 0) as duration_min, "
                    + counted("l.line_date is null", "date")
                    + ", "
                    + counted("p.id is null", "salesperson")
                    + ", "
                    + counted("t.id is null", "template")
                    + ", "
                    + counted("c.privacy_blocked = true", "blocked")
                    + ", "
                    + counted(NO_ADDRESS, "address")
                    + LINES;

    private static final String INTERACTIONS =
            "insert into crm_interaction (contact_id, company_id, campaign_id, segment_no, channel,"
                    + " template_code, description, happened_at, business_date, salesperson_code,"
                    + " initiated_by, unit_cost, duration_min, target, response, evaluation,"
                    + " attempt_failed, created_by) select c.id, c.company_id, l.campaign_id,"
                    + " cast(:number as varchar(20)), (case when "
                    + NO_ADDRESS
                    + " then 'OTHER' else coalesce(l.channel, 'OTHER') end), l.template_code,"
                    + " coalesce(l.description, cast(:description as varchar(200))),"
                    + " cast(:now as timestamp), l.line_date, l.salesperson_code, l.initiated_by,"
                    + " l.unit_cost, l.duration_min, l.campaign_target, l.campaign_response,"
                    + " l.evaluation, l.attempt_failed, cast(:by as varchar(60))"
                    + LINES;

    private static final String ENTRIES =
            "insert into mkt_campaign_entry (campaign_id, segment_no, description, entry_date,"
                    + " salesperson_code, logged_segment_id, created_by) select l.campaign_id,"
                    + " cast(:number as varchar(20)), cast(:description as varchar(200)),"
                    + " cast(:today as date), cast(:salesperson as varchar(20)),"
                    + " cast(:logged as bigint), cast(:by as varchar(60)) from mkt_segment_line l"
                    + " where l.segment_id = :segment and l.campaign_id is not null"
                    + " group by l.campaign_id";

    private static final String FOLLOW =
            "insert into mkt_segment_line (segment_id, contact_id, action_no, campaign_target,"
                    + " campaign_response, campaign_id, description, line_date, salesperson_code)"
                    + " select s.id, l.contact_id, 0, false, false, s.campaign_id, s.description,"
                    + " s.segment_date, coalesce(s.salesperson_code, l.salesperson_code)"
                    + " from mkt_segment_line l, mkt_segment s where l.segment_id = :from and s.id = :to";

    /** What the lines come to; each obstacle as the number of lines, and the first contact. */
    public record Lines(
            int interactions,
            BigDecimal cost,
            int durationMin,
            int withoutDate,
            String exampleDate,
            int withoutSalesperson,
            String exampleSalesperson,
            int withoutTemplate,
            String exampleTemplate,
            int withoutBlocked,
            String exampleBlocked,
            int withoutAddress,
            String exampleAddress) {}

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    private static String counted(String condition, String name) {
        String column = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String when = "(case when " + condition + " then ";
        return "coalesce(sum"
                + when
                + "1 else 0 end), 0) as without"
                + column
                + ", min"
                + when
                + "c.number end) as example"
                + column;
    }

    Lines lines(long segmentId) {
        return database.ask(
                h -> h.createQuery(PREVIEW).bind("segment", segmentId).mapTo(Lines.class).one());
    }

    /** Campaigns of the lines: so many entries. */
    int campaigns(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(distinct campaign_id) from mkt_segment_line"
                                                + " where segment_id = :segment")
                                .bind("segment", segmentId)
                                .mapTo(Integer.class)
                                .one());
    }

    /** E-mail campaigns that were launched to the segment: they have their own interactions. */
    int mailings(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from mkt_email_campaign where segment_id = :segment")
                                .bind("segment", segmentId)
                                .mapTo(Integer.class)
                                .one());
    }

    /** Keeps others from changing the lines until the end. */
    void lock(long segmentId) {
        database.change(
                h -> h.execute("update mkt_segment set actions = actions where id = ?", segmentId));
    }

    int interactions(SegmentView segment, Instant now) {
        return database.ask(
                h ->
                        h.createUpdate(INTERACTIONS)
                                .bind("segment", segment.id())
                                .bind("number", segment.number())
                                .bind("description", segment.description())
                                .bind("now", now)
                                .bind("by", actor.get().username())
                                .execute());
    }

    int entries(SegmentView segment, long loggedSegmentId) {
        String salesperson = segment.salespersonCode();
        return database.ask(
                h ->
                        h.createUpdate(ENTRIES)
                                .bind("segment", segment.id())
                                .bind("number", segment.number())
                                .bind("description", segment.description())
                                .bind("today", clock.today())
                                .bind("salesperson", salesperson.isEmpty() ? null : salesperson)
                                .bind("logged", loggedSegmentId)
                                .bind("by", actor.get().username())
                                .execute());
    }

    /** Puts the contacts of one segment on another, to be followed up. */
    int follow(long from, long to) {
        return database.ask(
                h -> h.createUpdate(FOLLOW).bind("from", from).bind("to", to).execute());
    }
}
