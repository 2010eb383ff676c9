package org.relance.kernel.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Remembers in the database which scripts it was last brought to the version of. While they are the
 * same there is nothing to migrate, and a start need not read them and their histories again, which
 * takes it a second.
 */
final class SchemaStamp {

    private static final String NAME = "schema.scripts";
    // "No such table": Derby's and PostgreSQL's word for it.
    private static final Set<String> NO_TABLE = Set.of("42X05", "42P01");
    private static final String TAKEN = "23505";

    private final String scripts;

    private SchemaStamp(String scripts) {
        this.scripts = scripts;
    }

    /** The stamp of the scripts below {@code db/} that the class path holds now. */
    static SchemaStamp of(Iterable<String> modules, ClassLoader loader) {
        Map<String, Long> sums = new TreeMap<>();
        for (String module : modules) {
            URL folder = loader.getResource("db/" + module + "/common");
            if (folder != null) {
                addAll(sums, "db/" + module + "/", folder);
            }
        }
        CRC32 sum = new CRC32();
        sum.update(sums.toString().getBytes(UTF_8));
        return new SchemaStamp(sums.size() + "-" + Long.toHexString(sum.getValue()));
    }

    private static void addAll(Map<String, Long> sums, String below, URL folder) {
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (var file = jar.getJarFile()) {
                    file.stream()
                            .filter(e -> e.getName().startsWith(below) && !e.isDirectory())
                            .forEach((JarEntry e) -> sums.put(e.getName(), e.getCrc()));
                }
            } else {
                addFiles(sums, below, Path.of(new URI(folder.toString())).getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFiles(Map<String, Long> sums, String below, Path module)
            throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(below + module.relativize(file), sum.getValue());
            }
        }
    }

    /** True if the database was brought to these scripts; false for an empty one. */
    boolean isOn(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select setting_value from crm_setting where name = ?")) {
            query.setString(1, NAME);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && scripts.equals(found.getString(1));
            }
        } catch (SQLException e) {
            if (NO_TABLE.contains(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    /** Remembers that the database has been brought to these scripts. */
    void putOn(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            if (!write(connection, "update crm_setting set setting_value = ? where name = ?")) {
                write(connection, "insert into crm_setting (setting_value, name) values (?, ?)");
            }
        } catch (SQLException e) {
            // Another node has just remembered the same.
            if (!TAKEN.equals(e.getSQLState())) {
                throw new IllegalStateException("The database cannot be written", e);
            }
        }
    }

    private boolean write(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, scripts);
            statement.setString(2, NAME);
            return statement.executeUpdate() == 1;
        }
    }
}
