package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class ImportRepository {

    private static final Listing<ImportView> LIST =
            Listing.of(ImportView.class, "i.*", "crm_import i", "i.id")
                    .number("id", "i.id")
                    .requiredText("file", "i.file_name")
                    .requiredText("status", "i.status")
                    .requiredText("by", "i.created_by")
                    .date("created", "cast(i.created_at as date)")
                    .search("lower(i.file_name)")
                    .orderedBy("id", true);

    /** Where the file of an import lies. */
    public record StoredFile(String storedFile, String charsetName, String separatorChar) {}

    @Inject Database database;

    long insert(ImportView view, String storedFile) {
        return database.ask(
                h -> {
                    h.createUpdate(
                                    "insert into crm_import (kind, file_name, stored_file, file_size, charset_name, separator_char,"
                                            + " status, total_rows, created_by, created_at) values ('CONTACT', :fileName, :stored,"
                                            + " :fileSize, :charsetName, :separatorChar, 'RECEIVED', :totalRows, :createdBy, :createdAt)")
                            .bindMethods(view)
                            .bind("stored", storedFile)
                            .execute();
                    return h.createQuery("select id from crm_import where stored_file = :stored")
                            .bind("stored", storedFile)
                            .mapTo(Long.class)
                            .one();
                });
    }

    Optional<ImportView> find(long id) {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_import where id = :id")
                                .bind("id", id)
                                .mapTo(ImportView.class)
                                .findOne());
    }

    StoredFile file(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select stored_file, charset_name, separator_char from crm_import where id = :id")
                                .bind("id", id)
                                .mapTo(StoredFile.class)
                                .one());
    }

    void start(long id) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set status = 'RUNNING', failure_code = null, failure_detail = null,"
                                                + " finished_at = null, version = version + 1 where id = :id")
                                .bind("id", id)
                                .execute());
    }

    void end(long id, ImportStatus status, String code, String detail, Instant at) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set status = :status, failure_code = :code, failure_detail = :detail,"
                                                + " finished_at = :at, version = version + 1 where id = :id")
                                .bind("status", status.name())
                                .bind("code", code)
                                .bind("detail", detail)
                                .bind("at", at)
                                .bind("id", id)
                                .execute());
    }

    void undone(long id, Instant at) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set status = 'UNDONE', undone_at = :at, version = version + 1 where id = :id")
                                .bind("at", at)
                                .bind("id", id)
                                .execute());
    }

    /** Adds the outcomes of a chunk to the totals. */
    void count(long id, List<Outcome> outcomes) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set created_rows = created_rows + :created,"
                                                + " updated_rows = updated_rows + :updated,"
                                                + " duplicate_rows = duplicate_rows + :duplicates,"
                                                + " rejected_rows = rejected_rows + :rejected where id = :id")
                                .bind("created", number(outcomes, ImportOutcome.CREATED))
                                .bind("updated", number(outcomes, ImportOutcome.UPDATED))
                                .bind("duplicates", number(outcomes, ImportOutcome.DUPLICATE))
                                .bind("rejected", number(outcomes, ImportOutcome.REJECTED))
                                .bind("id", id)
                                .execute());
    }

    private static int number(List<Outcome> outcomes, ImportOutcome wanted) {
        return (int) outcomes.stream().filter(one -> one.outcome() == wanted).count();
    }

    /** Which of the rows between two numbers have an outcome. */
    Set<Integer> settled(long id, int from, int to) {
        return new HashSet<>(
                database.ask(
                        h ->
                                h.createQuery(
                                                "select row_no from crm_import_row where import_id = :id and row_no between :from and :to")
                                        .bind("id", id)
                                        .bind("from", from)
                                        .bind("to", to)
                                        .mapTo(Integer.class)
                                        .list()));
    }

    ListPage<ImportView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    /** Outcomes of one import; its id is a number of ours, so it may stand in the SQL. */
    ListPage<ImportRowView> outcomes(long id, ListRequest request) {
        String from =
                "(select r.row_no, r.outcome, r.contact_id, r.code, r.field, r.detail, c.number as contact_number"
                        + " from crm_import_row r left join crm_contact c on c.id = r.contact_id where r.import_id = "
                        + id
                        + ") o";
        return Listing.of(ImportRowView.class, "o.*", from, "o.row_no")
                .number("row", "o.row_no")
                .requiredText("outcome", "o.outcome")
                .text("code", "o.code")
                .text("field", "o.field")
                .search("lower(coalesce(o.detail, ''))")
                .page(database, request);
    }
}
