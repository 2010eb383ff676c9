package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.crm.api.event.CampaignInteraction;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;

/**
 * Campaign entries. An entry owns the interactions with its campaign, document type and segment
 * number, so that whoever logs an interaction need not know the entry's id.
 */
@ApplicationScoped
class EntryRepository {

    private static final String OWNED =
            " where campaign_id = :campaignId and coalesce(document_type, '') = :documentType"
                    + " and coalesce(segment_no, '') = :segmentNo and postponed = false";

    /** What identifies an entry, and its state. */
    public record Entry(
            long id,
            long campaignId,
            String documentType,
            String segmentNo,
            boolean cancelled,
            Long loggedSegmentId) {

        private <T extends SqlStatement<T>> T bind(T statement) {
            return statement
                    .bind("campaignId", campaignId)
                    .bind("documentType", documentType)
                    .bind("segmentNo", segmentNo);
        }
    }

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** The entries with the ids that are in the state. */
    List<Entry> find(Collection<Long> ids, Cancelled state) {
        return ids.isEmpty()
                ? List.of()
                : database.ask(
                        h ->
                                h.createQuery(
                                                "select id, campaign_id, document_type, segment_no, cancelled, logged_segment_id"
                                                        + " from mkt_campaign_entry where id in (<ids>) and cancelled = "
                                                        + state.sql()
                                                        + " order by id")
                                        .bindList("ids", List.copyOf(ids))
                                        .mapTo(Entry.class)
                                        .list());
    }

    /** The entries of a logged segment. */
    List<Entry> ofLoggedSegment(long loggedSegmentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id, campaign_id, document_type, segment_no, cancelled, logged_segment_id"
                                                + " from mkt_campaign_entry where logged_segment_id = :id order by id")
                                .bind("id", loggedSegmentId)
                                .mapTo(Entry.class)
                                .list());
    }

    /** Makes the entry of an interaction where there is none yet. */
    void ensure(CampaignInteraction interaction) {
        if (find(interaction).isEmpty()) {
            lockCampaign(interaction.campaignId());
            if (find(interaction).isEmpty()) {
                insert(interaction);
            }
        }
    }

    /** True if there is an entry that is cancelled. */
    boolean isCancelled(CampaignInteraction interaction) {
        return find(interaction).orElse(false);
    }

    private Optional<Boolean> find(CampaignInteraction interaction) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select cancelled from mkt_campaign_entry where campaign_id = :campaign"
                                                + " and document_type = :document and segment_no = :segment")
                                .bind("campaign", interaction.campaignId())
                                .bind("document", text(interaction.documentType()))
                                .bind("segment", text(interaction.segmentNo()))
                                .mapTo(Boolean.class)
                                .findOne());
    }

    /** Lets two who log the first interaction of an entry at once come one after the other. */
    private void lockCampaign(long campaignId) {
        database.change(
                h ->
                        h.execute(
                                "update mkt_campaign set version = version where id = ?",
                                campaignId));
    }

    private void insert(CampaignInteraction interaction) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into mkt_campaign_entry (campaign_id, document_type, segment_no, description,"
                                                + " entry_date, salesperson_code, created_by) select c.id,"
                                                + " cast(:document as varchar(20)), cast(:segment as varchar(20)),"
                                                + " coalesce((select s.description from mkt_segment s where s.number = :segment), ''),"
                                                + " cast(:today as date), cast(:salesperson as varchar(20)), cast(:by as varchar(60))"
                                                + " from mkt_campaign c where c.id = :campaign")
                                .bind("campaign", interaction.campaignId())
                                .bind("document", text(interaction.documentType()))
                                .bind("segment", text(interaction.segmentNo()))
                                .bind("today", clock.today())
                                .bind("salesperson", interaction.salespersonCode())
                                .bind("by", actor.get().username())
                                .execute());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Sets the state of an entry and of all its interactions. */
    void mark(Entry entry, Cancelled state) {
        database.change(
                h -> {
                    entry.bind(
                                    h.createUpdate(
                                            "update crm_interaction set cancelled = "
                                                    + state.sql()
                                                    + OWNED))
                            .execute();
                    h.execute(
                            "update mkt_campaign_entry set cancelled = "
                                    + state.sql()
                                    + " where id = ?",
                            entry.id());
                });
    }

    /** Deletes an entry and its interactions. */
    void delete(Entry entry) {
        database.change(
                h -> {
                    entry.bind(h.createUpdate("delete from crm_interaction" + OWNED)).execute();
                    h.execute("delete from mkt_campaign_entry where id = ?", entry.id());
                });
    }

    /** Contacts whom the interactions of an entry make targets. */
    List<Long> targets(Entry entry) {
        return database.ask(
                h ->
                        entry.bind(
                                        h.createQuery(
                                                "select distinct contact_id from crm_interaction"
                                                        + OWNED
                                                        + " and target = true and cancelled = false"
                                                        + " and contact_id is not null"))
                                .mapTo(Long.class)
                                .list());
    }
}
