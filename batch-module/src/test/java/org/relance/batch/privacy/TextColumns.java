package org.relance.batch.privacy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relance.kernel.db.Database;

/** All text of the database, found by what the database says of itself. */
final class TextColumns {

    private static final Set<Integer> TEXT =
            Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR);
    private static final Set<String> PREFIXES = Set.of("crm_", "mkt_", "prc_", "rpt_", "bat_");

    private final Database database;

    TextColumns(Database database) {
        this.database = database;
    }

    /** Columns, as {@code table.column}, in which one of the words stands, whatever its case. */
    Set<String> with(List<String> words) {
        return database.ask(
                h -> {
                    try {
                        return search(h.getConnection(), words);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static Set<String> search(Connection connection, List<String> words)
            throws SQLException {
        Set<String> found = new TreeSet<>();
        for (var table : columns(connection, true).entrySet()) {
            String sql =
                    "select " + String.join(", ", table.getValue()) + " from " + table.getKey();
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    note(table.getKey(), table.getValue(), rows, words, found);
                }
            }
        }
        return found;
    }

    private static void note(
            String table,
            List<String> columns,
            ResultSet row,
            List<String> words,
            Set<String> found)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String text = row.getString(i + 1);
            String folded = text == null ? "" : text.toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(folded::contains)) {
                found.add(table + "." + columns.get(i));
            }
        }
    }

    /** How many rows each table has. */
    Map<String, Long> rowCounts() {
        return database.ask(
                h -> {
                    try {
                        Map<String, Long> counts = new HashMap<>();
                        columns(h.getConnection(), false)
                                .keySet()
                                .forEach(
                                        table ->
                                                counts.put(
                                                        table,
                                                        h.createQuery(
                                                                        "select count(*) from "
                                                                                + table)
                                                                .mapTo(Long.class)
                                                                .one()));
                        return counts;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Tables that have a column of this name. */
    Set<String> tablesWith(String column) {
        return database.ask(
                h -> {
                    try {
                        Set<String> tables = new TreeSet<>();
                        columns(h.getConnection(), false)
                                .forEach(
                                        (table, names) -> {
                                            if (names.contains(column)) {
                                                tables.add(table);
                                            }
                                        });
                        return tables;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static Map<String, List<String>> columns(Connection connection, boolean textOnly)
            throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet all = data.getColumns(null, null, null, null)) {
            while (all.next()) {
                String table = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean ours = PREFIXES.stream().anyMatch(table::startsWith);
                if (ours && (!textOnly || TEXT.contains(all.getInt("DATA_TYPE")))) {
                    columns.computeIfAbsent(table, t -> new ArrayList<>())
                            .add(all.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        // Indexes of PostgreSQL have columns too.
        Set<String> tables = new TreeSet<>();
        try (ResultSet all = data.getTables(null, null, null, new String[] {"TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        columns.keySet().retainAll(tables);
        return columns;
    }
}
