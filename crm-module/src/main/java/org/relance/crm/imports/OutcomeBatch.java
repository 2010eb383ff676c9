package org.relance.crm.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.db.SqlValues;

/** Writes the outcomes of a chunk. */
final class OutcomeBatch {

    private static final String INSERT =
            "insert into crm_import_row (import_id, row_no, outcome, contact_id, record_id, record_no,"
                    + " record_version, code, field, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private OutcomeBatch() {}

    static void write(Connection connection, long importId, List<RowOutcome> outcomes) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (RowOutcome outcome : outcomes) {
                SqlValues.bind(
                        insert,
                        importId,
                        outcome.row(),
                        outcome.outcome().name(),
                        outcome.contactId(),
                        outcome.recordId(),
                        outcome.recordNumber(),
                        outcome.recordVersion(),
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
