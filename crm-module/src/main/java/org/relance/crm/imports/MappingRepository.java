package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportMappingView;
import org.relance.crm.api.ImportPreview;
import org.relance.kernel.db.Database;

/** Mappings kept under a name, found by the set of headings of a file. */
@ApplicationScoped
class MappingRepository {

    private static final String COLUMNS =
            "id, kind, name, titles, fields, created_by, created_at, version";

    /** A mapping as the database has it, titles and fields line by line. */
    public record Stored(
            long id,
            String kind,
            String name,
            String titles,
            String fields,
            String createdBy,
            Instant createdAt,
            int version) {

        ImportMappingView view() {
            List<String> headings = Lines.read(titles);
            List<String> filled = Lines.read(fields);
            List<ImportPreview.Column> columns = new ArrayList<>();
            for (int i = 0; i < headings.size(); i++) {
                columns.add(new ImportPreview.Column(headings.get(i), filled.get(i)));
            }
            return new ImportMappingView(id, kind, name, columns, createdBy, createdAt, version);
        }

        /** The same fields in the order in which a file has the headings. */
        Mapping in(List<String> order) {
            Map<String, String> byKey = new HashMap<>();
            view().columns().forEach(c -> byKey.put(ImportHeading.key(c.heading()), c.field()));
            List<String> result = new ArrayList<>();
            for (String title : order) {
                String field = byKey.getOrDefault(ImportHeading.key(title), "");
                result.add(result.contains(field) ? "" : field);
            }
            return new Mapping(name, result);
        }
    }

    @Inject Database database;

    /** The mapping for files with just these headings, in any order; the latest of several. */
    Optional<Mapping> matching(String kind, List<String> titles) {
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select "
                                                        + COLUMNS
                                                        + " from crm_import_mapping where kind = :kind"
                                                        + " and digest = :digest order by id desc")
                                        .bind("kind", kind)
                                        .bind("digest", digest(titles))
                                        .mapTo(Stored.class)
                                        .findFirst())
                .map(stored -> stored.in(titles));
    }

    /** Keeps a mapping; one of the same kind and name is replaced. */
    void keep(String kind, List<String> titles, Mapping mapping, String by, Instant at) {
        int replaced =
                database.ask(
                        h ->
                                bind(
                                                h.createUpdate(
                                                        "update crm_import_mapping set digest = :digest,"
                                                                + " titles = :titles, fields = :fields,"
                                                                + " version = version + 1"
                                                                + " where kind = :kind and name = :name"),
                                                titles,
                                                mapping)
                                        .bind("kind", kind)
                                        .execute());
        if (replaced == 0) {
            database.change(
                    h ->
                            bind(
                                            h.createUpdate(
                                                    "insert into crm_import_mapping (kind, name, digest, titles,"
                                                            + " fields, created_by, created_at) values (:kind, :name,"
                                                            + " :digest, :titles, :fields, :by, :at)"),
                                            titles,
                                            mapping)
                                    .bind("kind", kind)
                                    .bind("by", by)
                                    .bind("at", at)
                                    .execute());
        }
    }

    private static Update bind(Update statement, List<String> titles, Mapping mapping) {
        return statement
                .bind("name", mapping.name())
                .bind("digest", digest(titles))
                .bind("titles", Lines.of(titles))
                .bind("fields", Lines.of(mapping.fields()));
    }

    private static String digest(List<String> titles) {
        List<String> keys = titles.stream().map(ImportHeading::key).sorted().toList();
        try {
            byte[] bytes = Lines.of(keys).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ImportMappingView> all() {
        return database.ask(
                h ->
                        h
                                .createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from crm_import_mapping order by kind, name")
                                .mapTo(Stored.class)
                                .list()
                                .stream()
                                .map(Stored::view)
                                .toList());
    }

    Optional<ImportMappingView> find(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from crm_import_mapping where id = :id")
                                .bind("id", id)
                                .mapTo(Stored.class)
                                .findOne()
                                .map(Stored::view));
    }

    /** Another mapping of the kind with that name. */
    boolean taken(String kind, String name, long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                                "select count(*) from crm_import_mapping where kind = :kind"
                                                        + " and name = :name and id <> :id")
                                        .bind("kind", kind)
                                        .bind("name", name)
                                        .bind("id", id)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    /** False if the version has passed. */
    boolean change(long id, int version, Mapping mapping) {
        return database.ask(
                h ->
                        h.createUpdate(
                                                "update crm_import_mapping set name = :name, fields = :fields,"
                                                        + " version = version + 1 where id = :id and version = :version")
                                        .bind("name", mapping.name())
                                        .bind("fields", Lines.of(mapping.fields()))
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute()
                                == 1);
    }

    /** False if the version has passed. */
    boolean delete(long id, int version) {
        return database.ask(
                h ->
                        h.createUpdate(
                                                "delete from crm_import_mapping where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute()
                                == 1);
    }
}
