package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class ImportRepository {

    private static final Listing<StoredImport> LIST =
            Listing.of(StoredImport.class, "i.*", "crm_import i", "i.id")
                    .number("id", "i.id")
                    .requiredText("kind", "i.kind")
                    .requiredText("file", "i.file_name")
                    .requiredText("status", "i.status")
                    .requiredText("by", "i.created_by")
                    .date("created", "cast(i.created_at as date)")
                    .search("lower(i.file_name)")
                    .orderedBy("id", true);

    private static final String INSERT =
            "insert into crm_import (kind, file_name, stored_file, original_file, file_size, format,"
                    + " charset_name, separator_char, sheet_name, sheets, mapping_name, fields, status,"
                    + " total_rows, created_by, created_at) values (:kind, :name, :rowsFile,"
                    + " :originalFile, :size, :format, :charset, :separator, :sheet, :sheets, :mapping,"
                    + " :fields, 'RECEIVED', :rows, :by, :at)";
    private static final String REPLACE =
            "update crm_import set stored_file = :rowsFile, original_file = :originalFile,"
                    + " format = :format, charset_name = :charset, separator_char = :separator,"
                    + " sheet_name = :sheet, sheets = :sheets, mapping_name = :mapping, fields = :fields,"
                    + " total_rows = :rows, version = version + 1 where id = :id";

    /** A file that comes in. */
    record NewImport(String kind, String name, long size, String by, Instant at) {}

    @Inject Database database;

    long insert(NewImport file, Reading reading, Mapping mapping) {
        return database.ask(
                h -> {
                    bind(h.createUpdate(INSERT), reading, mapping)
                            .bind("kind", file.kind())
                            .bind("name", file.name())
                            .bind("size", file.size())
                            .bind("by", file.by())
                            .bind("at", file.at())
                            .execute();
                    return h.createQuery("select id from crm_import where stored_file = :stored")
                            .bind("stored", reading.rowsFile())
                            .mapTo(Long.class)
                            .one();
                });
    }

    /** Notes that the file is read otherwise from now on. */
    void replace(long id, Reading reading, Mapping mapping) {
        database.change(
                h -> bind(h.createUpdate(REPLACE), reading, mapping).bind("id", id).execute());
    }

    private static Update bind(Update statement, Reading reading, Mapping mapping) {
        return statement
                .bind("rowsFile", reading.rowsFile())
                .bind("originalFile", reading.originalFile())
                .bind("format", reading.format().name())
                .bind("charset", reading.text().charset().name())
                .bind("separator", String.valueOf(reading.text().separator()))
                .bind("sheet", reading.sheet())
                .bind("sheets", reading.sheets().isEmpty() ? null : Lines.of(reading.sheets()))
                .bind("mapping", mapping == null ? null : mapping.name())
                .bind("fields", mapping == null ? null : Lines.of(mapping.fields()))
                .bind("rows", reading.rows());
    }

    void map(long id, Mapping mapping) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_import set mapping_name = :name, fields = :fields,"
                                                + " version = version + 1 where id = :id")
                                .bind("name", mapping.name())
                                .bind("fields", Lines.of(mapping.fields()))
                                .bind("id", id)
                                .execute());
    }

    Optional<StoredImport> find(long id) {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_import where id = :id")
                                .bind("id", id)
                                .mapTo(StoredImport.class)
                                .findOne());
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

    ListPage<ImportView> list(ListRequest request) {
        ListPage<StoredImport> page = LIST.page(database, request);
        List<ImportView> views = page.rows().stream().map(StoredImport::view).toList();
        return new ListPage<>(views, page.next(), page.total());
    }
}
