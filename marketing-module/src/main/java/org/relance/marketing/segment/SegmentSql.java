package org.relance.marketing.segment;

import org.relance.kernel.db.Listing;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentRow;

/** The questions about segments, in SQL. */
final class SegmentSql {

    private static final String LINES =
            "(select count(*) from mkt_segment_line l where l.segment_id = s.id)";
    private static final String TARGETS =
            "(select count(*) from mkt_segment_line l where l.segment_id = s.id and l.campaign_target = true)";
    private static final String WITH_EMAIL =
            "(select count(*) from mkt_segment_line l join crm_contact c on c.id = l.contact_id"
                    + " where l.segment_id = s.id and "
                    + FilterSql.REACHABLE
                    + ")";
    private static final String FROM =
            "mkt_segment s left join mkt_campaign m on m.id = s.campaign_id"
                    + " left join crm_salesperson sp on sp.code = s.salesperson_code";

    static final String CARD =
            "select s.id, s.number, s.description, s.campaign_id, coalesce(m.number, '') as campaign_number,"
                    + " coalesce(m.description, '') as campaign_description,"
                    + " (case when p.activated_at is null then false else true end) as campaign_active,"
                    + " coalesce(s.salesperson_code, '') as salesperson_code,"
                    + " coalesce(sp.name, s.salesperson_code, '') as salesperson_name,"
                    + " s.segment_date, s.campaign_target, s.campaign_response,"
                    + " coalesce(s.template_code, '') as template_code, s.unit_cost, s.duration_min,"
                    + " s.channel, s.ignore_contact_channel, s.initiated_by,"
                    + " (select coalesce(sum(l.unit_cost), 0) from mkt_segment_line l where l.segment_id = s.id) as line_cost,"
                    + " (select coalesce(sum(l.duration_min), 0) from mkt_segment_line l where l.segment_id = s.id) as line_duration_min,"
                    + " coalesce(s.filter_text, '') as filter, "
                    + LINES
                    + " as lines, "
                    + TARGETS
                    + " as targets, "
                    + WITH_EMAIL
                    + " as with_email, s.created_at, s.created_by, s.version from "
                    + FROM
                    + " left join prc_campaign p on p.campaign_id = s.campaign_id where s.id = :id";

    static final Listing<SegmentRow> LIST =
            Listing.of(
                            SegmentRow.class,
                            "s.id, s.number, s.description, s.campaign_id, coalesce(m.number, '') as campaign_number,"
                                    + " coalesce(m.description, '') as campaign_description,"
                                    + " coalesce(s.salesperson_code, '') as salesperson_code,"
                                    + " coalesce(sp.name, s.salesperson_code, '') as salesperson_name, s.segment_date, "
                                    + LINES
                                    + " as lines, "
                                    + TARGETS
                                    + " as targets, "
                                    + WITH_EMAIL
                                    + " as with_email, s.version",
                            FROM,
                            "s.id")
                    .requiredText("number", "s.number")
                    .requiredText("description", "s.description")
                    .requiredNumber("id", "s.id")
                    .number("campaignId", "s.campaign_id")
                    .text("campaignNumber", "m.number")
                    .text("salespersonCode", "s.salesperson_code")
                    .text("salespersonName", "sp.name")
                    .date("segmentDate", "s.segment_date")
                    .number("lines", LINES)
                    .search("s.search_key")
                    .orderedBy("number", true);

    static final Listing<SegmentLineRow> MEMBERS =
            Listing.of(
                            SegmentLineRow.class,
                            "c.id as contact_id, c.number, c.type, c.name, coalesce(c.company_name, '') as company_name,"
                                    + " coalesce(c.email, '') as email, coalesce(c.city, '') as city,"
                                    + " coalesce(c.country_code, '') as country_code,"
                                    + " coalesce(c.territory_code, '') as territory_code,"
                                    + " coalesce(c.language_code, '') as language_code,"
                                    + " l.campaign_target, l.campaign_response,"
                                    + " (case when "
                                    + FilterSql.REACHABLE
                                    + " and c.privacy_blocked = false then true else false end) as reachable,"
                                    + " coalesce(m.number, '') as campaign_number, coalesce(l.template_code, '') as template_code,"
                                    + " coalesce(l.description, '') as description, l.unit_cost, l.duration_min, l.line_date as \"date\","
                                    + " coalesce(l.salesperson_code, '') as salesperson_code, l.channel, l.evaluation,"
                                    + " l.attempt_failed",
                            "mkt_segment_line l join crm_contact c on c.id = l.contact_id"
                                    + " left join mkt_campaign m on m.id = l.campaign_id",
                            "l.id")
                    .requiredText("name", "c.name")
                    .requiredText("number", "c.number")
                    .requiredText("type", "c.type")
                    .text("companyName", "c.company_name")
                    .text("email", "c.email")
                    .text("city", "c.city")
                    .text("countryCode", "c.country_code")
                    .text("territoryCode", "c.territory_code")
                    .text("languageCode", "c.language_code")
                    .flag("campaignTarget", "l.campaign_target")
                    .flag("campaignResponse", "l.campaign_response")
                    .text("templateCode", "l.template_code")
                    .text("salespersonCode", "l.salesperson_code")
                    .text("campaignNumber", "m.number")
                    .text("channel", "l.channel")
                    .number("unitCost", "l.unit_cost")
                    .number("segment", "l.segment_id")
                    .search("c.search_key");

    private SegmentSql() {}
}
