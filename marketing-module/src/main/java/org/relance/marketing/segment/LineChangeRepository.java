package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.InteractionDefaults;
import org.relance.marketing.api.LineChange;
import org.relance.marketing.api.SegmentDetails;

/** Changes what lines will be logged as, many at once (domain.md §5). */
@ApplicationScoped
class LineChangeRepository {

    private static final String OWN_CHANNEL =
            "(select "
                    + LineSql.CHANNEL
                    + " from mkt_segment s, crm_contact c where s.id = mkt_segment_line.segment_id"
                    + " and c.id = mkt_segment_line.contact_id)";

    private static final String CONTACTS_SALESPERSON =
            "(select c.salesperson_code from crm_contact c where c.id = mkt_segment_line.contact_id)";

    @Inject Database database;

    /**
     * Carries a change of the heading to the lines whose template is the heading's; a new template
     * of the heading reaches all lines, with everything that it says.
     *
     * @param before heading as it was
     * @param after heading as it is stored now
     * @return lines
     */
    int cascade(long segmentId, SegmentDetails before, SegmentDetails after) {
        String templateBefore = before.interaction().templateCode();
        boolean newTemplate = !templateBefore.equals(after.interaction().templateCode());
        LineAssignments changes = heading(before, after, newTemplate);
        if (changes.isEmpty()) {
            return 0;
        }
        String which = newTemplate ? "" : " and coalesce(template_code, '') = :templateBefore";
        return database.ask(
                h -> {
                    Update update =
                            changes.bind(h.createUpdate(changes.sql() + which))
                                    .bind("segment", segmentId);
                    return (newTemplate ? update : update.bind("templateBefore", templateBefore))
                            .execute();
                });
    }

    /** What lines take over: everything for a new template, else what differs. */
    private static LineAssignments heading(
            SegmentDetails before, SegmentDetails after, boolean everything) {
        LineAssignments changes = new LineAssignments(everything);
        InteractionDefaults was = before.interaction();
        InteractionDefaults is = after.interaction();
        changes.moved("description", "varchar(200)", before.description(), after.description());
        changes.moved("campaign_id", "bigint", before.campaignId(), after.campaignId());
        changes.moved("line_date", "date", before.segmentDate(), after.segmentDate());
        changes.moved("unit_cost", "decimal(19,5)", was.unitCost(), is.unitCost());
        changes.moved("duration_min", "integer", was.durationMin(), is.durationMin());
        changes.moved("initiated_by", "varchar(10)", was.initiatedBy(), is.initiatedBy());
        boolean target = after.campaignTarget();
        changes.moved("campaign_target", "boolean", before.campaignTarget(), target);
        boolean response = after.campaignResponse();
        changes.moved("campaign_response", "boolean", before.campaignResponse(), response);
        String seller = emptyAsNull(after.salespersonCode());
        changes.moved(
                "salesperson_code",
                "varchar(20)",
                emptyAsNull(before.salespersonCode()),
                seller,
                "coalesce(%s, " + CONTACTS_SALESPERSON + ")");
        if (everything) {
            changes.set("template_code", "varchar(20)", emptyAsNull(is.templateCode()));
            changes.express("channel", OWN_CHANNEL);
        }
        return changes;
    }

    /** Changes some lines; the template is null unless the change names one. */
    int change(
            long segmentId,
            List<Long> contactIds,
            LineChange change,
            InteractionTemplateView template) {
        LineAssignments changes = new LineAssignments(false);
        if (template != null) {
            template(changes, template);
        }
        ties(changes, change);
        changes.given("description", "varchar(200)", change.description());
        changes.given("unit_cost", "decimal(19,5)", change.unitCost());
        changes.given("duration_min", "integer", change.durationMin());
        changes.given("line_date", "date", change.date());
        changes.given("channel", "varchar(20)", change.channel());
        changes.given("evaluation", "varchar(20)", change.evaluation());
        changes.given("attempt_failed", "boolean", change.attemptFailed());
        return changes.isEmpty() ? 0 : write(segmentId, contactIds, changes);
    }

    /** Campaign and salesperson, which can be taken away as well. */
    private static void ties(LineAssignments changes, LineChange change) {
        if (change.campaignId() != null) {
            Long campaign = change.campaignId() == 0 ? null : change.campaignId();
            changes.set("campaign_id", "bigint", campaign);
        }
        if (change.salespersonCode() != null) {
            String code = emptyAsNull(change.salespersonCode());
            changes.set("salesperson_code", "varchar(20)", code);
        }
    }

    private static void template(LineAssignments changes, InteractionTemplateView template) {
        changes.parameter("template_text", template.description());
        changes.express(
                "description",
                "case when description is null or description = '' or (template_code is not null"
                        + " and template_code <> :template_code) then cast(:template_text as varchar(200))"
                        + " else description end");
        changes.set("template_code", "varchar(20)", template.code());
        changes.set("unit_cost", "decimal(19,5)", template.unitCost());
        changes.set("duration_min", "integer", template.durationMin());
        changes.set("campaign_target", "boolean", template.target());
        changes.set("campaign_response", "boolean", template.response());
        changes.set("initiated_by", "varchar(10)", template.initiatedBy());
        changes.set("channel", "varchar(20)", template.channel());
    }

    private int write(long segmentId, List<Long> contactIds, LineAssignments changes) {
        return LineRepository.each(
                contactIds,
                ids ->
                        database.ask(
                                h ->
                                        changes.bind(
                                                        h.createUpdate(
                                                                changes.sql()
                                                                        + " and contact_id in (<ids>)"))
                                                .bindList("ids", ids)
                                                .bind("segment", segmentId)
                                                .execute()));
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
