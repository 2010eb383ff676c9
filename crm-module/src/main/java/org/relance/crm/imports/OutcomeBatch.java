package org.relance.crm.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes the outcomes of a chunk. */
final class OutcomeBatch {

    private static final String INSERT =
            "insert into crm_import_row (import_id, row_no, outcome, contact_id, code, field, detail)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private OutcomeBatch() {}

    static void write(Connection connection, long importId, List<Outcome> outcomes) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Outcome outcome : outcomes) {
                SqlValues.bind(
                        insert,
                        importId,
                        outcome.row(),
                        outcome.outcome().name(),
                        outcome.contactId(),
                        outcome.code(),
                        outcome.field(),
                        outcome.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The chunk could not be written", e);
        }
    }
}
