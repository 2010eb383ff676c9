package org.relance.marketing.segment;

import java.util.List;
import java.util.stream.Collectors;

/** What a line is made of, in SQL. */
final class LineSql {

    /** Everything of a line that a history keeps. */
    static final List<String> KEPT =
            List.of(
                    "campaign_target",
                    "campaign_response",
                    "campaign_id",
                    "template_code",
                    "description",
                    "unit_cost",
                    "duration_min",
                    "line_date",
                    "salesperson_code",
                    "channel",
                    "initiated_by",
                    "evaluation",
                    "attempt_failed");

    /**
     * The way of a line from heading {@code s} and contact {@code c}: the heading's where the
     * contact prefers none or is not asked, else the contact's (domain.md §5).
     */
    static final String CHANNEL =
            "(case when s.channel is not null and (s.ignore_contact_channel = true or"
                    + " c.correspondence_type is null) then s.channel when c.correspondence_type ="
                    + " 'HARD_COPY' then 'LETTER' when c.correspondence_type = 'EMAIL' then 'EMAIL' end)";

    /** Inserts lines with what the heading says; conditions on {@code s} and {@code c} follow. */
    static final String INSERT =
            "insert into mkt_segment_line (segment_id, contact_id, action_no, campaign_target,"
                    + " campaign_response, campaign_id, template_code, description, unit_cost,"
                    + " duration_min, line_date, salesperson_code, channel, initiated_by)"
                    + " select s.id, c.id, :action, s.campaign_target, s.campaign_response, s.campaign_id,"
                    + " s.template_code, s.description, s.unit_cost, s.duration_min, s.segment_date,"
                    + " coalesce(s.salesperson_code, c.salesperson_code), "
                    + CHANNEL
                    + ", s.initiated_by from mkt_segment s, crm_contact c where ";

    /** Of the segment, and not on it yet. */
    static final String NEW =
            " s.id = :segment and not exists (select 1 from mkt_segment_line x where x.segment_id ="
                    + " :segment and x.contact_id = c.id)";

    /** Writes lines {@code l} down before they go. */
    static final String KEEP =
            "insert into mkt_segment_removed (segment_id, action_no, contact_id, line_action_no, "
                    + String.join(", ", KEPT)
                    + ") select l.segment_id, :action, l.contact_id, l.action_no, "
                    + of("l");

    /** Takes away the lines that an action has written down. */
    static final String REMOVE_KEPT =
            "delete from mkt_segment_line where segment_id = :segment and contact_id in"
                    + " (select r.contact_id from mkt_segment_removed r where"
                    + " r.segment_id = :segment and r.action_no = :action)";

    /** Brings back the lines that an action has taken away. */
    static final String BRING_BACK =
            "insert into mkt_segment_line (segment_id, contact_id, action_no, "
                    + String.join(", ", KEPT)
                    + ") select r.segment_id, r.contact_id, r.line_action_no, "
                    + of("r")
                    + " from mkt_segment_removed r where r.segment_id = ? and r.action_no = ?";

    private LineSql() {}

    private static String of(String alias) {
        return KEPT.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
