package org.relance.marketing.campaign;

import org.relance.kernel.db.Listing;

/** The questions about campaigns, in SQL. */
final class CampaignSql {

    private static final String ACTUAL =
            "(select coalesce(sum(x.amount), 0) from mkt_expense x where x.campaign_id = c.id and x.kind = 'ACTUAL')";
    private static final String COMMITTED =
            "(select coalesce(sum(x.amount), 0) from mkt_expense x where x.campaign_id = c.id and x.kind = 'COMMITTED')";
    private static final String TARGETS =
            "(select count(distinct l.contact_id) from mkt_segment_line l"
                    + " where l.campaign_id = c.id and l.campaign_target = true)";
    private static final String NAMES =
            " left join crm_salesperson sp on sp.code = c.salesperson_code"
                    + " left join crm_code st on st.kind = 'campaign-status' and st.code = c.status_code"
                    + " left join prc_campaign p on p.campaign_id = c.id";
    private static final String PROGRAMME =
            " left join mkt_programme pg on pg.code = c.programme_code"
                    + " left join mkt_programme pl on pl.code = pg.plan_code";
    private static final String OPEN_END = "coalesce(c.ending_date, cast('9999-12-31' as date))";
    private static final String OPEN_START =
            "coalesce(c.starting_date, cast('0001-01-01' as date))";
    private static final String ACTIVE =
            "(case when p.activated_at is null then false else true end)";

    static final String CARD =
            "select c.id, c.number, c.description, c.template,"
                    + " coalesce(c.programme_code, '') as programme_code, coalesce(pg.description, '') as programme_name,"
                    + " coalesce(pg.plan_code, '') as plan_code, coalesce(pl.description, '') as plan_name,"
                    + " coalesce(c.objective, '') as objective, coalesce(c.territory_code, '') as territory_code,"
                    + " coalesce(te.description, c.territory_code, '') as territory_name,"
                    + " coalesce(c.market_segment_code, '') as market_segment_code,"
                    + " coalesce(ms.description, c.market_segment_code, '') as market_segment_name,"
                    + " coalesce(c.salesperson_code, '') as salesperson_code,"
                    + " coalesce(sp.name, c.salesperson_code, '') as salesperson_name,"
                    + " coalesce(c.status_code, '') as status_code,"
                    + " coalesce(st.description, c.status_code, '') as status_name,"
                    + " c.starting_date, c.ending_date, c.budgeted_cost, c.expected_revenue,"
                    + " c.expected_responses, coalesce(c.notes, '') as notes, "
                    + ACTUAL
                    + " as actual_cost, "
                    + COMMITTED
                    + " as committed_cost,"
                    + " (select count(*) from mkt_segment s where s.campaign_id = c.id) as segments, "
                    + TARGETS
                    + " as target_contacts,"
                    + " (select count(*) from prc_target t where t.campaign_id = c.id) as target_members,"
                    + " p.activated_at, p.activated_by, c.created_at, c.created_by, c.changed_at, c.version"
                    + " from mkt_campaign c"
                    + NAMES
                    + " left join crm_code te on te.kind = 'territory' and te.code = c.territory_code"
                    + " left join crm_code ms on ms.kind = 'market-segment' and ms.code = c.market_segment_code"
                    + PROGRAMME
                    + " where c.id = :id";

    static final Listing<CampaignListRow> LIST =
            Listing.of(
                            CampaignListRow.class,
                            "c.id, c.number, c.description, c.template,"
                                    + " coalesce(c.programme_code, '') as programme_code,"
                                    + " coalesce(pg.description, '') as programme_name, coalesce(c.salesperson_code, '') as salesperson_code,"
                                    + " coalesce(sp.name, c.salesperson_code, '') as salesperson_name,"
                                    + " coalesce(c.territory_code, '') as territory_code,"
                                    + " coalesce(c.status_code, '') as status_code,"
                                    + " coalesce(st.description, c.status_code, '') as status_name,"
                                    + " c.starting_date, c.ending_date, p.activated_at, "
                                    + TARGETS
                                    + " as target_contacts, c.budgeted_cost, "
                                    + ACTUAL
                                    + " as actual_cost, "
                                    + COMMITTED
                                    + " as committed_cost, c.version",
                            "mkt_campaign c" + NAMES + PROGRAMME,
                            "c.id")
                    .requiredText("number", "c.number")
                    .requiredNumber("id", "c.id")
                    .requiredText("description", "c.description")
                    .text("salespersonCode", "c.salesperson_code")
                    .text("salespersonName", "sp.name")
                    .text("territoryCode", "c.territory_code")
                    .text("marketSegmentCode", "c.market_segment_code")
                    .text("programmeCode", "c.programme_code")
                    .text("programmeName", "pg.description")
                    .text("planCode", "pg.plan_code")
                    .flag("template", "c.template")
                    .text("statusCode", "c.status_code")
                    .number("statusOrder", "st.position")
                    .date("startingDate", "c.starting_date")
                    .date("endingDate", "c.ending_date")
                    .date("runsFrom", OPEN_START)
                    .date("runsUntil", OPEN_END)
                    .flag("active", ACTIVE)
                    .number("targetContacts", TARGETS)
                    .number("budgetedCost", "c.budgeted_cost")
                    .number("actualCost", ACTUAL)
                    .number("overspent", "(" + ACTUAL + " - c.budgeted_cost)")
                    .search("c.search_key")
                    .orderedBy("number", true);

    static final String TOTALS =
            "count(*) as campaigns, coalesce(sum("
                    + TARGETS
                    + "), 0) as target_contacts, coalesce(sum(c.budgeted_cost), 0) as budgeted_cost,"
                    + " coalesce(sum("
                    + ACTUAL
                    + "), 0) as actual_cost";

    private static final String OF_CAMPAIGN = " x where x.campaign_id = c.id";
    private static final String DOCUMENTS =
            count("prc_document", " and x.status <> 'CANCELLED' and x.kind = '%s'");

    static final String CONTENTS =
            "select "
                    + String.join(
                            ", ",
                            count("mkt_segment", "") + " as segments",
                            count("mkt_email_campaign", "") + " as email_campaigns",
                            count("crm_interaction", " and x.cancelled = false")
                                    + " as interactions",
                            count("crm_task", " and x.main_id is null") + " as tasks",
                            count("crm_task", " and x.main_id is null and x.closed = false")
                                    + " as open_tasks",
                            count("crm_opportunity", "") + " as opportunities",
                            count("crm_opportunity", " and x.status = 'WON'")
                                    + " as won_opportunities",
                            DOCUMENTS.formatted("QUOTE") + " as quotes",
                            DOCUMENTS.formatted("ORDER") + " as orders",
                            DOCUMENTS.formatted("INVOICE") + " as invoices",
                            count("mkt_expense", "") + " as expenses",
                            count("mkt_objective", "") + " as objectives",
                            count("mkt_comment", "") + " as comments",
                            count("mkt_attachment", "") + " as attachments")
                    + " from mkt_campaign c where c.id = :id";

    private static String count(String table, String condition) {
        return "(select count(*) from " + table + OF_CAMPAIGN + condition + ")";
    }

    private CampaignSql() {}
}
