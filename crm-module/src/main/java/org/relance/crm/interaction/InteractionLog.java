package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.NewInteraction;
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
                    .date("date", "i.business_date")
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
                    .text("evaluation", "i.evaluation")
                    .search("lower(i.description || ' ' || coalesce(c.search_key, ''))")
                    .orderedBy("date", true);

    private static final String INSERT =
            "insert into crm_interaction (contact_id, company_id, campaign_id, segment_no, channel, template_code, description,"
                    + " happened_at, business_date, salesperson_code, initiated_by, unit_cost, duration_min, target, response,"
                    + " evaluation, attempt_failed, document_type, document_no, created_by)"
                    + " select c.id, c.company_id, cast(:campaignId as bigint), cast(:segmentNo as varchar(20)), cast(:channel as varchar(20)),"
                    + " cast(:templateCode as varchar(20)), cast(:description as varchar(200)), cast(:happenedAt as timestamp),"
                    + " cast(:businessDate as date), cast(:salespersonCode as varchar(20)), cast(:initiatedBy as varchar(10)),"
                    + " cast(:unitCost as decimal(19,5)), cast(:durationMin as integer), cast(:target as boolean),"
                    + " cast(:response as boolean), cast(:evaluation as varchar(20)), cast(:attemptFailed as boolean),"
                    + " cast(:documentType as varchar(20)), cast(:documentNo as varchar(20)), cast(:createdBy as varchar(60))"
                    + " from crm_contact c where c.id = :contactId and c.privacy_blocked = false";

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

    Optional<Boolean> isBlocked(long contactId) {
        return database.ask(
                h ->
                        h.createQuery("select privacy_blocked from crm_contact where id = :id")
                                .bind("id", contactId)
                                .mapTo(Boolean.class)
                                .findOne());
    }

    long write(NewInteraction interaction) {
        Moment moment = moment();
        return database.ask(
                h -> {
                    bind(h.createUpdate(INSERT), interaction, moment).execute();
                    return h.createQuery(
                                    "select max(id) from crm_interaction where contact_id = :contact")
                            .bind("contact", interaction.contactId())
                            .mapTo(Long.class)
                            .one();
                });
    }

    int writeAll(List<NewInteraction> interactions) {
        if (interactions.isEmpty()) {
            return 0;
        }
        Moment moment = moment();
        return database.ask(
                h -> {
                    PreparedBatch batch = h.prepareBatch(INSERT);
                    interactions.forEach(entry -> bind(batch, entry, moment).add());
                    return Arrays.stream(batch.execute()).sum();
                });
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
        return each("delete from crm_interaction where id = :id and cancelled = true", ids);
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

    /** What all entries of one call share unless they say otherwise. */
    private record Moment(Instant now, LocalDate today, String actor) {}

    private Moment moment() {
        String actor = currentActor.find().orElse(Actor.SYSTEM).username();
        return new Moment(clock.now(), clock.today(), actor);
    }

    private static <S extends SqlStatement<S>> S bind(S sql, NewInteraction entry, Moment moment) {
        return sql.bind("contactId", entry.contactId())
                .bind("campaignId", entry.campaignId())
                .bind("segmentNo", entry.segmentNo())
                .bind("channel", entry.channel().name())
                .bind("templateCode", entry.templateCode())
                .bind("description", entry.description().strip())
                .bind("happenedAt", entry.happenedAt() == null ? moment.now() : entry.happenedAt())
                .bind(
                        "businessDate",
                        entry.businessDate() == null ? moment.today() : entry.businessDate())
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
                .bind("createdBy", moment.actor());
    }
}
