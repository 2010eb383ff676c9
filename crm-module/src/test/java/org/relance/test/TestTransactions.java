package org.relance.test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions bound to a thread, as a container gives them: all persistence units and all plain
 * connections of a thread share one database transaction.
 */
public final class TestTransactions {

    private static final class Bound {
        final Connection connection;
        final Map<String, EntityManager> managers = new HashMap<>();
        boolean rollbackOnly;

        Bound(Connection connection) {
            this.connection = connection;
        }
    }

    private final DataSource target;
    private final DataSource shared = new SharedDataSource();
    private final ThreadLocal<Deque<Bound>> stack = ThreadLocal.withInitial(ArrayDeque::new);
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();

    TestTransactions(DataSource target) {
        this.target = target;
    }

    /** The data source that takes part in the thread's transaction. */
    public DataSource dataSource() {
        return shared;
    }

    /** True if the thread is inside a transaction. */
    public boolean active() {
        return !stack.get().isEmpty();
    }

    /** Begins a transaction; inside another one it is independent of it. */
    public void begin() {
        try {
            Connection connection = target.getConnection();
            connection.setAutoCommit(false);
            stack.get().push(new Bound(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks the thread's transaction so that its end is a roll-back. */
    public void setRollbackOnly() {
        stack.get().element().rollbackOnly = true;
    }

    /** Ends the thread's transaction: commits unless it is marked. */
    public void end() {
        Bound bound = stack.get().element();
        try {
            if (bound.rollbackOnly) {
                rollback();
                return;
            }
            bound.managers.values().forEach(manager -> manager.getTransaction().commit());
            bound.connection.commit();
            close(bound);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            rollback();
            throw e;
        }
    }

    /** Rolls the thread's transaction back. */
    public void rollback() {
        Bound bound = stack.get().element();
        try {
            bound.connection.rollback();
            close(bound);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close(Bound bound) throws SQLException {
        stack.get().remove(bound);
        bound.managers.values().forEach(EntityManager::clear);
        bound.connection.close();
    }

    /** The entity manager of a unit, bound to whatever transaction the calling thread is in. */
    EntityManager entityManager(String unit) {
        return (EntityManager)
                Proxy.newProxyInstance(
                        EntityManager.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, args) -> invoke(current(unit), method, args));
    }

    private EntityManager current(String unit) {
        if (!active()) {
            return factory(unit).createEntityManager();
        }
        return stack.get()
                .element()
                .managers
                .computeIfAbsent(
                        unit,
                        name -> {
                            EntityManager manager = factory(name).createEntityManager();
                            manager.getTransaction().begin();
                            return manager;
                        });
    }

    private EntityManagerFactory factory(String unit) {
        return factories.computeIfAbsent(
                unit,
                name -> {
                    Map<String, Object> properties = new HashMap<>();
                    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
                    properties.put("jakarta.persistence.nonJtaDataSource", shared);
                    properties.put("jakarta.persistence.jtaDataSource", null);
                    properties.put("eclipselink.weaving", "false");
                    properties.put(
                            "eclipselink.target-database",
                            TestDatabase.isPostgresql() ? "PostgreSQL" : "Derby");
                    return Persistence.createEntityManagerFactory(name, properties);
                });
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Hands out the connection of the thread's transaction, which its users can't end. */
    private final class SharedDataSource implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            if (!active()) {
                return target.getConnection();
            }
            Connection connection = stack.get().element().connection;
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, args) ->
                                    switch (method.getName()) {
                                        case "commit",
                                                "rollback",
                                                "close",
                                                "setAutoCommit",
                                                "setTransactionIsolation",
                                                "setReadOnly" ->
                                                null;
                                        case "isClosed" -> false;
                                        default -> invoke(connection, method, args);
                                    });
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLoginTimeout(int seconds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger("org.relance.test");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("not a wrapper");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
