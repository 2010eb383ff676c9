package org.relance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.relance.test.TestDatabase;

class AllSchemasIT {

    @Test
    void migratesTheTablesOfAllModulesInOrder() throws SQLException {
        try (var connection = TestDatabase.migrated().getConnection();
                var statement = connection.createStatement();
                var runs = statement.executeQuery("select count(*) from bat_run")) {
            assertThat(runs.next()).isTrue();
            assertThat(runs.getInt(1)).isZero();
        }
    }
}
