package org.relance.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.relance.kernel.db.SchemaMigrator;

/** An empty, migrated database of the kind that {@code relance.test.db} names. */
public final class TestDatabase {

    private TestDatabase() {}

    /** True if this run tests on PostgreSQL. */
    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("relance.test.db"));
    }

    /** A new database with the tables of all modules on the class path. */
    public static DataSource migrated() {
        DataSource dataSource = empty();
        SchemaMigrator.migrate(dataSource, TestDatabase.class.getClassLoader());
        return dataSource;
    }

    /** A new database without tables. */
    public static DataSource empty() {
        return isPostgresql() ? postgresql() : derby();
    }

    private static DataSource derby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        return derby;
    }

    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
