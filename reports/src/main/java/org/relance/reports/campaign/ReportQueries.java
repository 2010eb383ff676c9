package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.Database;

/** Reads what the reports print besides the figures. */
@ApplicationScoped
class ReportQueries {

    private static final String CAMPAIGN =
            """
            select c.id, c.number, c.description, c.starting_date, c.ending_date,
              s.name as salesperson, c.expected_revenue,
              (select count(*) from prc_document d where d.campaign_id = c.id
                 and d.kind = 'CREDIT_MEMO' and d.status <> 'CANCELLED') as credit_memos
            from mkt_campaign c left join crm_salesperson s on s.code = c.salesperson_code
            where c.number = :number
            """;

    private static final String EXPENSES =
            """
            select category, sum(budget_amount) as budget,
              sum(case when kind = 'ACTUAL' and expense_date <= :date then amount else 0 end)
                as actual
            from mkt_expense where campaign_id = :id
            group by category order by category
            """;

    private static final String CHANNELS =
            """
            select channel as category, count(*) as interactions, sum(unit_cost) as actual
            from crm_interaction
            where campaign_id = :id and not cancelled and not postponed and unit_cost <> 0
              and business_date <= :date
            group by channel order by channel
            """;

    private static final String RESULTS =
            """
            select c.number, c.description, c.starting_date,
              f.cost, f.revenue, f.margin, f.roi_pct
            from mkt_campaign c left join rpt_campaign_figures f on f.campaign_id = c.id
            where coalesce(c.starting_date, :none) >= :from
              and coalesce(c.starting_date, :none) <= :to
            order by c.starting_date desc, c.number
            """;

    private static final String SEGMENT =
            "select id, number, description, segment_date from mkt_segment where number = :number";

    private static final String SEGMENT_CONTACTS =
            """
            select k.number, k.name, k.post_code, k.city, k.email
            from mkt_segment_line l join crm_contact k on k.id = l.contact_id
            where l.segment_id = :id order by k.name, k.id
            """;

    /** Who is blocked for privacy gets no letter. */
    private static final String ADDRESSEES =
            """
            select k.id, k.number, k.name, f.name as company_name
            from mkt_segment_line l join crm_contact k on k.id = l.contact_id
            left join crm_contact f on f.id = k.company_id and f.id <> k.id
            where l.segment_id = :id and k.privacy_blocked = false order by k.name, k.id
            """;

    /** What was planned and spent under one heading. */
    public record Expense(String category, BigDecimal budget, BigDecimal actual) {}

    /** What the interactions of one channel cost. */
    public record ChannelCost(String category, int interactions, BigDecimal actual) {}

    /** A campaign and its figures, absent where they were never computed. */
    public record Result(
            String number,
            String description,
            LocalDate startingDate,
            BigDecimal cost,
            BigDecimal revenue,
            BigDecimal margin,
            BigDecimal roiPct) {}

    /** The head of a segment. */
    public record SegmentFacts(long id, String number, String description, LocalDate segmentDate) {}

    /** A contact of a segment. */
    public record SegmentContact(
            String number, String name, String postCode, String city, String email) {}

    /** Whom a letter goes to; companyName is null for a company. */
    public record Addressee(long id, String number, String name, String companyName) {}

    @Inject Database database;

    Optional<CampaignFacts> campaign(String number) {
        return database.ask(
                h ->
                        h.createQuery(CAMPAIGN)
                                .bind("number", number)
                                .mapTo(CampaignFacts.class)
                                .findOne());
    }

    List<Expense> expenses(long campaignId, LocalDate date) {
        return database.ask(
                h ->
                        h.createQuery(EXPENSES)
                                .bind("id", campaignId)
                                .bind("date", date)
                                .mapTo(Expense.class)
                                .list());
    }

    List<ChannelCost> channels(long campaignId, LocalDate date) {
        return database.ask(
                h ->
                        h.createQuery(CHANNELS)
                                .bind("id", campaignId)
                                .bind("date", date)
                                .mapTo(ChannelCost.class)
                                .list());
    }

    List<Result> results(LocalDate from, LocalDate to) {
        return database.ask(
                h ->
                        h.createQuery(RESULTS)
                                .bind("from", from)
                                .bind("to", to)
                                .bind("none", LocalDate.of(2000, 1, 1))
                                .mapTo(Result.class)
                                .list());
    }

    Optional<SegmentFacts> segment(String number) {
        return database.ask(
                h ->
                        h.createQuery(SEGMENT)
                                .bind("number", number)
                                .mapTo(SegmentFacts.class)
                                .findOne());
    }

    List<SegmentContact> contacts(long segmentId) {
        return database.ask(
                h ->
                        h.createQuery(SEGMENT_CONTACTS)
                                .bind("id", segmentId)
                                .mapTo(SegmentContact.class)
                                .list());
    }

    List<Addressee> addressees(long segmentId) {
        return database.ask(
                h -> h.createQuery(ADDRESSEES).bind("id", segmentId).mapTo(Addressee.class).list());
    }
}
