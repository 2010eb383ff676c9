package org.relance.crm.contactimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Dialect;

/**
 * Whether contacts of an import are used. Asks every table that refers to contacts, as the database
 * itself names them, so that a table added later counts too.
 */
@ApplicationScoped
class ImportUse {

    private static final String CONTACT = "crm_contact";

    /** Goes with a contact and was not typed by anybody. */
    private static final Set<String> PART_OF_CONTACT =
            Set.of(
                    CONTACT,
                    "crm_contact_code",
                    "crm_search_string",
                    "crm_search_state",
                    "crm_duplicate");

    private static final String OURS = "(select id from crm_contact where import_id = :import)";

    private record Reference(String table, String column) {}

    @Inject Database database;

    /** Contacts of the import that something refers to, references counted. */
    long used(long importId) {
        long used =
                count(
                        "select count(*) from crm_contact where company_id in "
                                + OURS
                                + " and (import_id is null or import_id <> :import)",
                        importId);
        for (Reference reference : database.ask(this::references)) {
            used +=
                    count(
                            "select count(distinct %1$s) from %2$s where %1$s in %3$s"
                                    .formatted(reference.column(), reference.table(), OURS),
                            importId);
        }
        return used;
    }

    /** Contacts of the import that somebody changed since. */
    long changed(long importId) {
        return count(
                "select count(*) from crm_contact where import_id = :import and version > 0",
                importId);
    }

    /** Removes the contacts that the import made, persons before companies. */
    int remove(long importId) {
        return database.ask(
                h ->
                        delete(h, importId, "and company_id is not null and company_id <> id")
                                + delete(h, importId, ""));
    }

    private static int delete(Handle h, long importId, String which) {
        return h.createUpdate("delete from crm_contact where import_id = :import " + which)
                .bind("import", importId)
                .execute();
    }

    private long count(String sql, long importId) {
        return database.ask(
                h -> h.createQuery(sql).bind("import", importId).mapTo(Long.class).one());
    }

    private List<Reference> references(Handle h) {
        boolean upper = database.dialect() == Dialect.DERBY;
        String table = upper ? CONTACT.toUpperCase(java.util.Locale.ROOT) : CONTACT;
        List<Reference> references = new ArrayList<>();
        try (ResultSet keys = h.getConnection().getMetaData().getExportedKeys(null, null, table)) {
            while (keys.next()) {
                String from = keys.getString("FKTABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                String column = keys.getString("FKCOLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                if (!PART_OF_CONTACT.contains(from)) {
                    references.add(new Reference(from, column));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return references;
    }
}
