package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.event.CampaignInteraction;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** The log in SQL: it is written in sets and never edited. */
@ApplicationScoped
class InteractionLog {

    private static final String COLUMNS =
            "i.id, i.contact_id, c.name as contact_name, i.company_id, i.campaign_id, i.segment_no, i.channel, i.template_code,"
                    + " i.description, i.happened_at, i.business_date, i.salesperson_code, i.initiated_by, i.unit_cost,"
                    + " i.duration_min, i.target, i.response, i.evaluation, i.cancelled, i.postponed, i.attempt_failed,"
                    + " i.document_type, i.document_no, i.created_by";
    private static final String TABLES =
            "crm_interaction i left join crm_contact c on c.id = i.contact_id";

    private static final Listing<InteractionView> LIST =
            Listing.of(InteractionView.class, COLUMNS, TABLES, "i.id")
                    .requiredDate("date", "i.business_date")
                    .number("contact", "i.contact_id")
                    .text("name", "c.name")
                    .number("company", "i.company_id")
                    .number("campaign", "i.campaign_id")
                    .text("segment", "i.segment_no")
                    .requiredText("channel", "i.channel")
                    .requiredText("description", "i.description")
                    .text("salesperson", "i.salesperson_code")
                    .flag("target", "i.target")
                    .flag("response", "i.response")
                    .flag("cancelled", "i.cancelled")
                    .flag("postponed", "i.postponed")
                    .flag("failed", "i.attempt_failed")
                    .text("template", "i.template_code")
                    .text("document", "i.document_no")
                    .text("by", "i.created_by")
                    .number("unit-cost", "i.unit_cost")
                    .number("duration", "i.duration_min")
                    .text("evaluation", "i.evaluation")
                    .search("lower(i.description || ' ' || coalesce(c.search_key, ''))")
                    .orderedBy("date", true);

    private static final String INSERT =
            "insert into crm_interaction (contact_id, company_id, campaign_id, segment_no, channel, template_code, description,"
                    + " happened_at, business_date, salesperson_code, initiated_by, unit_cost, duration_min, target, response,"
                    + " evaluation, attempt_failed, document_type, document_no, postponed, created_by)"
                    + " values (:contactId, (select c.company_id from crm_contact c where c.id = :contactId), :campaignId,"
                    + " :segmentNo, :channel, :templateCode, :description, :happenedAt, :businessDate, :salespersonCode,"
                    + " :initiatedBy, :unitCost, :durationMin, :target, :response, :evaluation, :attemptFailed,"
                    + " :documentType, :documentNo, :postponed, :createdBy)";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    ListPage<InteractionView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<InteractionView> find(long id) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where i.id = :id";
        return database.ask(
                h -> h.createQuery(sql).bind("id", id).mapTo(InteractionView.class).findOne());
    }

    long write(NewInteraction interaction) {
        return write(interaction, false);
    }

    /** Keeps one that is not finished. */
    long postpone(NewInteraction interaction) {
        return write(interaction, true);
    }

    private long write(NewInteraction interaction, boolean postponed) {
        return database.ask(
                h ->
                        bind(h.createUpdate(INSERT), interaction)
                                .bind("postponed", postponed)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /** Takes away one that is not finished; false where somebody else was faster. */
    boolean removePostponed(long id) {
        String sql = "delete from crm_interaction where id = :id and postponed = true";
        return database.ask(h -> h.createUpdate(sql).bind("id", id).execute()) == 1;
    }

    /** Those of the entries that count for a campaign. */
    List<CampaignInteraction> ofCampaigns(Collection<Long> ids) {
        return ofCampaigns(ids, false);
    }

    /** Those of the entries that would count for a campaign if they were not cancelled. */
    List<CampaignInteraction> cancelledOfCampaigns(Collection<Long> ids) {
        return ofCampaigns(ids, true);
    }

    private List<CampaignInteraction> ofCampaigns(Collection<Long> ids, boolean cancelled) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.ask(
                h ->
                        h.createQuery(
                                        "select campaign_id, document_type, segment_no, salesperson_code,"
                                                + " contact_id, target from crm_interaction where id in (<ids>)"
                                                + " and campaign_id is not null and postponed = false"
                                                + " and cancelled = :cancelled")
                                .bindList("ids", List.copyOf(ids))
                                .bind("cancelled", cancelled)
                                .mapTo(CampaignInteraction.class)
                                .list());
    }

    int evaluate(Collection<Long> ids, Evaluation evaluation) {
        String value = evaluation == null ? "null" : "'" + evaluation.name() + "'";
        return each("update crm_interaction set evaluation = " + value + " where id = :id", ids);
    }

    int cancel(Collection<Long> ids) {
        return each(
                "update crm_interaction set cancelled = true where id = :id and cancelled = false",
                ids);
    }

    int restore(Collection<Long> ids) {
        return each(
                "update crm_interaction set cancelled = false where id = :id and cancelled = true",
                ids);
    }

    int deleteCancelled(Collection<Long> ids) {
        return each(
                "delete from crm_interaction where id = :id and (cancelled = true or postponed = true)",
                ids);
    }

    private int each(String sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        return database.ask(
                h -> {
                    PreparedBatch batch = h.prepareBatch(sql);
                    ids.forEach(id -> batch.bind("id", id).add());
                    return Arrays.stream(batch.execute()).sum();
                });
    }

    private Update bind(Update sql, NewInteraction entry) {
        return sql.bind("contactId", entry.contactId())
                .bind("campaignId", entry.campaignId())
                .bind("segmentNo", entry.segmentNo())
                .bind("channel", entry.channel().name())
                .bind("templateCode", entry.templateCode())
                .bind("description", entry.description() == null ? "" : entry.description().strip())
                .bind("happenedAt", entry.happenedAt() == null ? clock.now() : entry.happenedAt())
                .bind(
                        "businessDate",
                        entry.businessDate() == null ? clock.today() : entry.businessDate())
                .bind("salespersonCode", entry.salespersonCode())
                .bind("initiatedBy", entry.initiatedBy())
                .bind("unitCost", entry.unitCost() == null ? BigDecimal.ZERO : entry.unitCost())
                .bind("durationMin", entry.durationMin())
                .bind("target", entry.target())
                .bind("response", entry.response())
                .bind("evaluation", entry.evaluation())
                .bind("attemptFailed", entry.attemptFailed())
                .bind("documentType", entry.documentType())
                .bind("documentNo", entry.documentNo())
                .bind("createdBy", currentActor.find().orElse(Actor.SYSTEM).username());
    }
}
