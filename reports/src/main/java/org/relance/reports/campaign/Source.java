package org.relance.reports.campaign;

import static java.util.stream.Collectors.joining;
import static org.relance.reports.campaign.Measure.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A table, grouped by campaign, and the measures it gives. All sources together make one {@code
 * union all}: each table is read once, whatever the number of campaigns, and no outer join decides
 * how.
 *
 * @param campaign expression of the campaign's id
 * @param from tables and conditions; the block of campaigns and the grouping are added
 */
record Source(String campaign, String from, Map<Measure, String> measures) {

    static final List<Source> ALL =
            List.of(
                    campaigns(),
                    interactions(),
                    mails(),
                    documents(),
                    orderingCustomers(),
                    opportunities(),
                    expenses());

    /** Sign and kinds of the documents that count as revenue; see CampaignFigures. */
    static final String COUNTED =
            "(kind in ('ORDER', 'CREDIT_MEMO') or (kind = 'INVOICE' and source_no is null))"
                    + " and status <> 'CANCELLED'";

    static final String SIGN = "case when kind = 'CREDIT_MEMO' then -1 else 1 end";

    /** The day on which a document counts. */
    static final String DAY =
            "case when kind in ('ORDER', 'QUOTE') then order_date"
                    + " else coalesce(posting_date, order_date) end";

    static String all() {
        return ALL.stream().map(Source::select).collect(joining(" union all "));
    }

    private String select() {
        String columns = Arrays.stream(Measure.values()).map(this::column).collect(joining(", "));
        return "select %s as campaign_id, %s from %s and %s > :after and %s <= :last group by %s"
                .formatted(campaign, columns, from, campaign, campaign, campaign);
    }

    private String column(Measure measure) {
        String type = measure.money() ? "decimal(19,5)" : "integer";
        return "cast(%s as %s) as %s"
                .formatted(measures.getOrDefault(measure, "0"), type, measure.column());
    }

    private static String count(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }

    private static Source campaigns() {
        return new Source(
                "id", "mkt_campaign where 1 = 1", Map.of(BUDGETED_COST, "sum(budgeted_cost)"));
    }

    /** Grouped by contact first, so that distinct contacts need no second reading. */
    private static Source interactions() {
        String perContact =
                """
                (select campaign_id, contact_id, sum(unit_cost) as cost,
                   sum(case when target then 1 else 0 end) as targets,
                   sum(case when response then 1 else 0 end) as answers
                 from crm_interaction
                 where not cancelled and not postponed and business_date <= :date
                   and campaign_id > :after and campaign_id <= :last
                 group by campaign_id, contact_id) per_contact where 1 = 1""";
        return new Source(
                "campaign_id",
                perContact,
                Map.of(
                        TARGET_CONTACTS,
                        count("targets > 0 and contact_id is not null"),
                        CONTACTED_INTERACTIONS,
                        "sum(targets)",
                        RESPONSES,
                        "sum(answers)",
                        RESPONDING_CONTACTS,
                        count("answers > 0 and contact_id is not null"),
                        INTERACTION_COST,
                        "sum(cost)"));
    }

    private static Source mails() {
        return new Source(
                "e.campaign_id",
                "mkt_recipient r join mkt_email_campaign e on e.id = r.email_campaign_id"
                        + " where coalesce(r.business_date, :date) <= :date",
                Map.of(
                        MAILS_SENT,
                        count("r.state = 'SENT'"),
                        MAILS_FAILED,
                        count("r.state = 'FAILED'")));
    }

    private static Source documents() {
        String value = "sum(case when %s then (%s) * (%%s) else 0 end)".formatted(COUNTED, SIGN);
        return new Source(
                "campaign_id",
                "prc_document where " + DAY + " <= :date",
                Map.of(
                        ORDERS,
                        count("kind = 'ORDER' and status <> 'CANCELLED'"),
                        QUOTES,
                        count("kind = 'QUOTE' and status <> 'CANCELLED'"),
                        REVENUE,
                        value.formatted("amount_lcy"),
                        MARGIN,
                        value.formatted("amount_lcy - cost_lcy")));
    }

    /** Apart from the documents: Derby counts distinct values of one column only. */
    private static Source orderingCustomers() {
        return new Source(
                "campaign_id",
                "prc_document where kind = 'ORDER' and status <> 'CANCELLED'"
                        + " and order_date <= :date",
                Map.of(ORDERING_CUSTOMERS, "count(distinct customer_id)"));
    }

    private static Source opportunities() {
        return new Source(
                "campaign_id",
                "crm_opportunity where created_on <= :date",
                Map.of(
                        OPPORTUNITIES,
                        "count(*)",
                        WON_OPPORTUNITIES,
                        count("status = 'WON'"),
                        WON_VALUE,
                        "sum(case when status = 'WON' then estimated_value else 0 end)"));
    }

    private static Source expenses() {
        return new Source(
                "campaign_id",
                "mkt_expense where kind = 'ACTUAL' and expense_date <= :date",
                Map.of(EXPENSE_COST, "sum(amount)"));
    }
}
