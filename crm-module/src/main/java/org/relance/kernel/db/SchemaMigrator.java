package org.relance.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of the program: one history per module, in the order in which
 * the modules know each other.
 */
public final class SchemaMigrator {

    /** Modules with tables, each with the prefix of its history table and its folder of scripts. */
    public static final List<String> MODULES =
            List.of("crm", "pricing", "marketing", "reports", "batch");

    private SchemaMigrator() {}

    /** Migrates every module that is on the class path. Idempotent; safe beside other nodes. */
    public static void migrate(DataSource dataSource, ClassLoader loader) {
        SchemaStamp stamp = SchemaStamp.of(MODULES, loader);
        if (!stamp.isOn(dataSource)) {
            migrateAll(dataSource, loader);
            stamp.putOn(dataSource);
        }
    }

    private static void migrateAll(DataSource dataSource, ClassLoader loader) {
        Dialect dialect = dialectOf(dataSource);
        for (String module : MODULES) {
            if (loader.getResource("db/" + module + "/common") != null) {
                migrate(module, dialect, dataSource, loader);
            }
        }
    }

    private static void migrate(
            String module, Dialect dialect, DataSource dataSource, ClassLoader loader) {
        Flyway.configure(loader)
                .dataSource(dataSource)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(false)
                .placeholders(Map.of("clob", dialect.textType()))
                .locations(
                        "classpath:db/" + module + "/common",
                        "classpath:db/" + module + "/" + dialect.folder())
                .load()
                .migrate();
    }

    private static Dialect dialectOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
