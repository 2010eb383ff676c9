package org.relance.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaIT {

    @Test
    void migratesAnEmptyDatabase() throws SQLException {
        try (var connection = TestDatabase.migrated().getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from crm_number_series")) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isEqualTo(12);
        }
    }
}
