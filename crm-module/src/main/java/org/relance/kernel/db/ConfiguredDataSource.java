package org.relance.kernel.db;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.CommonDataSource;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.xa.PGXADataSource;

/**
 * The database that {@code relance.db.url} names: an embedded Derby by default, PostgreSQL where
 * the address says so. One class for both keeps the choice out of every deployment descriptor.
 */
public class ConfiguredDataSource implements XADataSource {

    private static final Logger LOG = Logger.getLogger(ConfiguredDataSource.class.getName());

    private final XADataSource target;

    public ConfiguredDataSource() {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("relance.db.url", String.class);
        String user = config.getOptionalValue("relance.db.user", String.class).orElse(null);
        String password = config.getOptionalValue("relance.db.password", String.class).orElse(null);
        target = url.startsWith("jdbc:derby:") ? derby(url) : postgresql(url, user, password);
    }

    private static XADataSource derby(String url) {
        String[] parts = url.substring("jdbc:derby:".length()).split(";", 2);
        EmbeddedXADataSource derby = new EmbeddedXADataSource();
        derby.setDatabaseName(parts[0]);
        if (parts.length > 1 && !parts[1].isBlank()) {
            derby.setConnectionAttributes(parts[1]);
        }
        derby.setCreateDatabase("create");
        return derby;
    }

    private static XADataSource postgresql(String url, String user, String password) {
        PGXADataSource postgresql = new PGXADataSource();
        postgresql.setUrl(url);
        postgresql.setReWriteBatchedInserts(true);
        if (user != null) {
            postgresql.setUser(user);
        }
        if (password != null) {
            postgresql.setPassword(password);
        }
        return postgresql;
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return target.getXAConnection();
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return user == null || user.isEmpty()
                ? target.getXAConnection()
                : target.getXAConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws java.sql.SQLFeatureNotSupportedException {
        return ((CommonDataSource) target).getParentLogger();
    }

    /**
     * Closes an embedded database, so that this or another process can open it again. Derby answers
     * a successful shut-down with an exception.
     */
    public static void close() {
        String url = ConfigProvider.getConfig().getValue("relance.db.url", String.class);
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        EmbeddedXADataSource derby = (EmbeddedXADataSource) derby(url);
        derby.setCreateDatabase(null);
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getXAConnection().close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                LOG.log(Level.WARNING, "The database was not closed cleanly", e);
            }
        }
    }

    /** A plain connection, for programs without a container. */
    public Connection getConnection() throws SQLException {
        return target.getXAConnection().getConnection();
    }
}
