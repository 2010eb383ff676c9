package org.relance.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.relance.kernel.db.SchemaMigrator;

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

    @Test
    void asksTheHistoriesOnlyWhenTheScriptsAreOthers() throws SQLException {
        DataSource database = TestDatabase.migrated();
        change(
                database,
                "update \"flyway_crm\" set \"checksum\" = 1 where \"version\" is not null");

        migrate(database);
        change(
                database,
                "update crm_setting set setting_value = '0-0' where name = 'schema.scripts'");

        assertThatThrownBy(() -> migrate(database)).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void remembersWhatItHasMigrated() throws SQLException {
        DataSource database = TestDatabase.migrated();
        change(
                database,
                "update crm_setting set setting_value = '0-0' where name = 'schema.scripts'");

        migrate(database);

        change(database, "drop table \"flyway_crm\"");
        assertThatCode(() -> migrate(database)).doesNotThrowAnyException();
    }

    private static void migrate(DataSource database) {
        SchemaMigrator.migrate(database, SchemaIT.class.getClassLoader());
    }

    private static void change(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
