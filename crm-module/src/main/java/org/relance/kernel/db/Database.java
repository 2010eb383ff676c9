package org.relance.kernel.db;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * SQL to records, inside the transaction of the calling facade: the data source belongs to the
 * container's transaction, so what JPA flushed is seen here and both commit together.
 *
 * <p>Records are mapped by constructor: a column {@code unit_price} fills the component {@code
 * unitPrice}.
 */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:app/jdbc/relance")
    DataSource dataSource;

    private Jdbi jdbi;
    private Dialect dialect;

    @PostConstruct
    void open() {
        jdbi = Jdbi.create(dataSource);
        jdbi.registerRowMapper(recordMapper());
        try (Connection connection = dataSource.getConnection()) {
            dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
        if (dialect == Dialect.DERBY) {
            // Derby refuses a null without a type; as text it takes it for every column.
            jdbi.getConfig(Arguments.class).setUntypedNullArgument(new NullArgument(Types.VARCHAR));
        }
    }

    private static RowMapperFactory recordMapper() {
        return (type, config) ->
                type instanceof Class<?> cls && cls.isRecord()
                        ? java.util.Optional.of(ConstructorMapper.of(cls))
                        : java.util.Optional.empty();
    }

    /** Asks a question and returns its answer. */
    public <T> T ask(Function<Handle, T> question) {
        return jdbi.withHandle(question::apply);
    }

    /** Changes something; joins the transaction of the caller. */
    public void change(Consumer<Handle> change) {
        jdbi.useHandle(change::accept);
    }

    /** Which of the two databases this is, for the few statements that differ. */
    public Dialect dialect() {
        return dialect;
    }

    /** The data source itself, for JDBC batches on a hot path. */
    public DataSource dataSource() {
        return dataSource;
    }
}
