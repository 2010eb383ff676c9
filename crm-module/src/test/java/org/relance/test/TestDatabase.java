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

    /** A benchmark names a folder here to measure Derby on disk. */
    public static final String FOLDER = "relance.test.derby.folder";

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
        String folder = System.getProperty(FOLDER);
        derby.setDatabaseName(
                folder == null ? "memory:" + UUID.randomUUID() : folder + "/database");
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
