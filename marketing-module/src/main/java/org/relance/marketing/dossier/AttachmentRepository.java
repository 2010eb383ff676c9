package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.AttachmentView;

/** Attached files, in SQL. */
@ApplicationScoped
class AttachmentRepository {

    /** A file with the name that it is stored under. */
    public record Row(
            long id,
            long campaignId,
            String fileName,
            long sizeBytes,
            String storedFile,
            Instant addedAt,
            String addedBy) {

        AttachmentView view() {
            return new AttachmentView(id, campaignId, fileName, sizeBytes, addedAt, addedBy);
        }
    }

    @Inject Database database;

    List<Row> of(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from mkt_attachment where campaign_id = :campaign"
                                                + " order by file_name, id")
                                .bind("campaign", campaignId)
                                .mapTo(Row.class)
                                .list());
    }

    Optional<Row> find(long campaignId, long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from mkt_attachment where id = :id and campaign_id = :campaign")
                                .bind("id", id)
                                .bind("campaign", campaignId)
                                .mapTo(Row.class)
                                .findOne());
    }

    long insert(Row row) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into mkt_attachment (campaign_id, file_name, size_bytes, stored_file, added_at, added_by)"
                                                + " values (:campaignId, :fileName, :sizeBytes, :storedFile, :addedAt, :addedBy)")
                                .bindMethods(row)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    void remove(long id) {
        database.change(h -> h.execute("delete from mkt_attachment where id = ?", id));
    }
}
