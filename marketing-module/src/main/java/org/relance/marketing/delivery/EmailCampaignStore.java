package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.api.RecipientRow;

/** The launches and their ledger, as SQL. */
@ApplicationScoped
class EmailCampaignStore {

    private static final Listing<EmailCampaignRow> LIST =
            Listing.of(
                            EmailCampaignRow.class,
                            "e.id, e.campaign_id, c.number as campaign_number, c.description as campaign_description,"
                                    + " e.segment_id, s.number as segment_number, s.description as segment_description,"
                                    + " e.start_date, e.sender_name, e.sender_address, e.default_language,"
                                    + " e.topic, e.decision, e.frozen_at, e.created_at, e.created_by, e.version",
                            "mkt_email_campaign e join mkt_campaign c on c.id = e.campaign_id"
                                    + " join mkt_segment s on s.id = e.segment_id",
                            "e.id")
                    .number("id", "e.id")
                    .number("campaignId", "e.campaign_id")
                    .requiredText("campaignNumber", "c.number")
                    .requiredText("campaignDescription", "c.description")
                    .requiredText("segmentNumber", "s.number")
                    .date("startDate", "e.start_date")
                    .text("topic", "e.topic")
                    .requiredText("decision", "e.decision")
                    .search("c.search_key")
                    .orderedBy("id", true);

    private static final Listing<RecipientRow> RECIPIENTS =
            Listing.of(
                            RecipientRow.class,
                            "r.id, r.email_campaign_id, r.step_id, s.position, r.contact_id,"
                                    + " k.number as contact_number, k.name as contact_name, r.address,"
                                    + " r.language_code, r.due_at, r.state, r.reason, r.attempts, r.sent_at,"
                                    + " r.business_date, r.smtp_reply",
                            "mkt_recipient r join crm_contact k on k.id = r.contact_id"
                                    + " join mkt_schedule_step s on s.id = r.step_id",
                            "r.id")
                    .number("id", "r.id")
                    .number("emailCampaignId", "r.email_campaign_id")
                    .number("stepId", "r.step_id")
                    .number("position", "s.position")
                    .requiredText("contactNumber", "k.number")
                    .requiredText("contactName", "k.name")
                    .text("address", "r.address")
                    .requiredText("languageCode", "r.language_code")
                    .requiredText("state", "r.state")
                    .text("reason", "r.reason")
                    .number("attempts", "r.attempts")
                    .date("businessDate", "r.business_date")
                    .search("k.search_key");

    @Inject Database database;

    ListPage<EmailCampaignRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    List<EmailCampaignRow> ofCampaign(long campaignId) {
        return list(ListRequest.first(ListRequest.MAX_LIMIT)
                        .with("campaignId", Long.toString(campaignId)))
                .rows();
    }

    Optional<EmailCampaignRow> find(long id) {
        return list(ListRequest.first(1).with("id", Long.toString(id))).rows().stream().findFirst();
    }

    ListPage<RecipientRow> recipients(long id, ListRequest request) {
        return RECIPIENTS.page(database, request.with("emailCampaignId", Long.toString(id)));
    }

    /** Launches of which the audience is to be fixed on that day. */
    List<Long> toFreeze(LocalDate today) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from mkt_email_campaign where frozen_at is null and decision = 'CONFIRMED' and start_date <= :today order by id")
                                .bind("today", today)
                                .mapTo(Long.class)
                                .list());
    }

    boolean exists(String table, long id) {
        return database.ask(
                h ->
                        h.createQuery("select id from <table> where id = :id")
                                .define("table", table)
                                .bind("id", id)
                                .mapTo(Long.class)
                                .findOne()
                                .isPresent());
    }

    List<PlannedStep.Row> schedule(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select s.id, s.position, s.template_id, t.code as template_code,"
                                                + " t.description as template_description, s.send_after_days, s.send_time"
                                                + " from mkt_schedule_step s join mkt_template t on t.id = s.template_id"
                                                + " where s.campaign_id = :campaign order by s.send_after_days, s.send_time, s.id")
                                .bind("campaign", campaignId)
                                .mapTo(PlannedStep.Row.class)
                                .list());
    }

    Optional<String> subject(long templateId, String language) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select subject from mkt_template_text where template_id = :template and language_code = :language")
                                .bind("template", templateId)
                                .bind("language", language)
                                .mapTo(String.class)
                                .findOne());
    }

    long insert(LaunchEmailCampaign launch, LocalDate start, Instant now, String by) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into mkt_email_campaign (campaign_id, segment_id, start_date, sender_name, sender_address, default_language, topic, decision, created_at, created_by)"
                                                + " values (:campaign, :segment, :start, :name, :address, :language, :topic, 'CONFIRMED', :now, :by)")
                                .bind("campaign", launch.campaignId())
                                .bind("segment", launch.segmentId())
                                .bind("start", start)
                                .bind("name", launch.senderName())
                                .bind("address", launch.senderAddress())
                                .bind("language", launch.defaultLanguage())
                                .bind("topic", launch.topic())
                                .bind("now", Timestamp.from(now))
                                .bind("by", by)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /** True if this call marked it; false if somebody else did before. */
    boolean markFrozen(long id, Instant now) {
        return execute(
                        "update mkt_email_campaign set frozen_at = :now, version = version + 1 where id = :id and frozen_at is null",
                        id,
                        now)
                > 0;
    }

    private int execute(String sql, long id, Instant now) {
        return database.ask(
                h -> h.createUpdate(sql).bind("id", id).bind("now", Timestamp.from(now)).execute());
    }

    /** False where the version is not the one stored. */
    boolean markStopped(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update mkt_email_campaign set decision = 'STOPPED', version = version + 1 where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                > 0;
    }

    /** Withdraws what is due; answers how many rows. */
    int withdraw(long id) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update mkt_recipient set state = 'STOPPED', reason = 'WITHDRAWN' where email_campaign_id = :id and state = 'DUE'")
                                .bind("id", id)
                                .execute());
    }

    int dueAgain(long id, String reason, Instant now) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update mkt_recipient set state = 'DUE', reason = null, due_at = :now where email_campaign_id = :id and state = 'FAILED' and reason = :reason")
                                .bind("id", id)
                                .bind("reason", reason)
                                .bind("now", Timestamp.from(now))
                                .execute());
    }

    /** How the rows of some launches stand. */
    List<StateCount> counts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.ask(
                h ->
                        h.createQuery(
                                        "select email_campaign_id, step_id, state, reason, count(*) as contacts from mkt_recipient"
                                                + " where email_campaign_id in (<ids>) group by email_campaign_id, step_id, state, reason")
                                .bindList("ids", List.copyOf(ids))
                                .mapTo(StateCount.class)
                                .list());
    }
}
