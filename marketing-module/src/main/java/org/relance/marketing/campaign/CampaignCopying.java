package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignPart;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.CopyCampaign;
import org.relance.pricing.api.CampaignActivation;

/**
 * What a copy of a campaign takes along. Whatever happened at a moment stays behind: activation,
 * cost, mails, interactions, attached files, and the status beyond the first.
 */
@ApplicationScoped
class CampaignCopying {

    private static final String STEPS =
            "insert into mkt_schedule_step (campaign_id, position, template_id, send_after_days, send_time)"
                    + " select cast(:to as bigint), position, template_id, send_after_days, send_time"
                    + " from mkt_schedule_step where campaign_id = :from";
    private static final String OBJECTIVES =
            "insert into mkt_objective (campaign_id, figure, target)"
                    + " select cast(:to as bigint), figure, target from mkt_objective where campaign_id = :from";
    private static final String COMMENTS =
            "insert into mkt_comment (campaign_id, written_at, author, comment_text)"
                    + " select cast(:to as bigint), written_at, author, comment_text"
                    + " from mkt_comment where campaign_id = :from order by id";

    /** A budget line and its day. */
    public record Line(long id, LocalDate expenseDate) {}

    @Inject Database database;
    @Inject CampaignActivation activation;
    @Inject CurrentActor actor;
    @Inject BusinessClock clock;

    /** What the copy is described by. */
    CampaignDetails details(CampaignView source, CopyCampaign copy) {
        CampaignDetails d = source.details();
        boolean budget = copy.takes(CampaignPart.BUDGET);
        return new CampaignDetails(
                copy.description().isEmpty() ? d.description() : copy.description(),
                copy.takes(CampaignPart.PROGRAMME) ? d.programmeCode() : "",
                d.objective(),
                d.territoryCode(),
                d.marketSegmentCode(),
                "",
                "",
                copy.startingDate(),
                end(source, copy.startingDate()),
                budget ? d.budgetedCost() : null,
                budget ? d.expectedRevenue() : null,
                budget ? d.expectedResponses() : null,
                d.notes());
    }

    private static LocalDate end(CampaignView source, LocalDate start) {
        if (start == null || source.startingDate() == null || source.endingDate() == null) {
            return null;
        }
        return start.plusDays(ChronoUnit.DAYS.between(source.startingDate(), source.endingDate()));
    }

    /** The records below the campaign. */
    void parts(CampaignView source, Campaign target, CopyCampaign copy) {
        database.change(
                h -> {
                    insert(h, STEPS, CampaignPart.SCHEDULE, source, target, copy);
                    insert(h, OBJECTIVES, CampaignPart.OBJECTIVES, source, target, copy);
                    insert(h, COMMENTS, CampaignPart.COMMENTS, source, target, copy);
                    if (copy.takes(CampaignPart.BUDGET)) {
                        budget(h, source, target);
                    }
                });
        if (copy.takes(CampaignPart.PRICES)) {
            activation.copyTerms(source.id(), target.id());
        }
    }

    private static void insert(
            Handle h,
            String sql,
            CampaignPart part,
            CampaignView source,
            Campaign target,
            CopyCampaign copy) {
        if (copy.takes(part)) {
            h.createUpdate(sql).bind("from", source.id()).bind("to", target.id()).execute();
        }
    }

    /** Line by line, because the two databases have no common way to add days to a date. */
    private void budget(Handle h, CampaignView source, Campaign target) {
        List<Line> lines =
                h.createQuery(
                                "select id, expense_date from mkt_expense"
                                        + " where campaign_id = :from and budget_amount > 0 order by id")
                        .bind("from", source.id())
                        .mapTo(Line.class)
                        .list();
        lines.forEach(
                line ->
                        h.createUpdate(
                                        "insert into mkt_expense (campaign_id, expense_date, category, description, kind, budget_amount, amount, created_by)"
                                                + " select cast(:to as bigint), cast(:day as date), category, description, 'ACTUAL', budget_amount,"
                                                + " 0, cast(:by as varchar(60)) from mkt_expense where id = :id")
                                .bind("to", target.id())
                                .bind("day", moved(line.expenseDate(), source, target))
                                .bind("by", actor.get().username())
                                .bind("id", line.id())
                                .execute());
    }

    private LocalDate moved(LocalDate day, CampaignView source, Campaign target) {
        if (source.startingDate() == null || target.startingDate() == null) {
            return clock.today();
        }
        return target.startingDate().plusDays(ChronoUnit.DAYS.between(source.startingDate(), day));
    }
}
