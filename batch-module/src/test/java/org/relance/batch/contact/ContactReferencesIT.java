package org.relance.batch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactReference;
import org.relance.crm.api.ContactReferences;
import org.relance.kernel.db.Database;
import org.relance.test.RelanceExtension;

/** Merging reaches every reference to contacts that the database of all modules knows. */
@ExtendWith(RelanceExtension.class)
class ContactReferencesIT {

    @Inject @Any Instance<ContactReferences> modules;
    @Inject Database database;

    private List<ContactReference> references() {
        return modules.stream().flatMap(module -> module.references().stream()).toList();
    }

    private <T> T metaData(Reading<T> reading) {
        return database.ask(
                h -> {
                    try {
                        Connection connection = h.getConnection();
                        return reading.read(connection.getMetaData());
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private interface Reading<T> {
        T read(DatabaseMetaData data) throws SQLException;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Columns called after a contact or company, wherever they stand. */
    private Set<String> byName(DatabaseMetaData data) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet columns = data.getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                String column = lower(columns.getString("COLUMN_NAME"));
                String table = lower(columns.getString("TABLE_NAME"));
                boolean ours = table.matches("(crm|prc|mkt|rpt|bat)_.*");
                if (ours && column.matches("(.*_)?(contact|company)_id")) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private Set<String> byForeignKey(DatabaseMetaData data) throws SQLException {
        Set<String> found = new TreeSet<>();
        String table = data.storesUpperCaseIdentifiers() ? "CRM_CONTACT" : "crm_contact";
        try (ResultSet keys = data.getExportedKeys(null, null, table)) {
            while (keys.next()) {
                found.add(
                        lower(keys.getString("FKTABLE_NAME"))
                                + "."
                                + lower(keys.getString("FKCOLUMN_NAME")));
            }
        }
        return found;
    }

    @Test
    void everyColumnThatNamesAContactIsMoved() {
        Set<String> there = new TreeSet<>(metaData(this::byName));
        there.addAll(metaData(this::byForeignKey));

        Set<String> named =
                references().stream()
                        .map(reference -> reference.table() + "." + reference.column())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).hasSizeGreaterThan(15).contains("crm_contact.company_id");
        assertThat(named).containsAll(there);
    }

    /** Two rows that a key allows only once must not meet. */
    @Test
    void everyUniqueKeyWithAContactIsKnown() {
        for (ContactReference reference : references()) {
            if (reference.moved()) {
                Set<Set<String>> keys = metaData(data -> uniqueKeys(data, reference));
                keys.removeIf(key -> !key.contains(reference.column()));
                for (Set<String> key : keys) {
                    Set<String> others = new HashSet<>(key);
                    others.remove(reference.column());
                    assertThat(new HashSet<>(reference.unique()))
                            .as(reference.table() + " " + key)
                            .isEqualTo(others);
                }
            }
        }
    }

    private static Set<Set<String>> uniqueKeys(DatabaseMetaData data, ContactReference reference)
            throws SQLException {
        boolean upper = data.storesUpperCaseIdentifiers();
        String table = upper ? reference.table().toUpperCase(Locale.ROOT) : reference.table();
        java.util.Map<String, Set<String>> keys = new java.util.HashMap<>();
        try (ResultSet indexes = data.getIndexInfo(null, null, table, true, false)) {
            while (indexes.next()) {
                if (indexes.getString("COLUMN_NAME") != null) {
                    keys.computeIfAbsent(indexes.getString("INDEX_NAME"), name -> new HashSet<>())
                            .add(lower(indexes.getString("COLUMN_NAME")));
                }
            }
        }
        return new HashSet<>(keys.values());
    }
}
