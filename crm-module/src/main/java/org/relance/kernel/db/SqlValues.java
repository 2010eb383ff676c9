package org.relance.kernel.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/** Values to the parameters of plain JDBC, in their order; for batches on a hot path. */
public final class SqlValues {

    private SqlValues() {}

    public static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value)
            throws SQLException {
        if (value == null) {
            statement.setObject(place, null);
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Timestamp at) {
            statement.setTimestamp(place, at);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else {
            statement.setLong(place, (Long) value);
        }
    }
}
