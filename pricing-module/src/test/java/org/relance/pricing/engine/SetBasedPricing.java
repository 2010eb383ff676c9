package org.relance.pricing.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.relance.pricing.api.RowScope;
import org.relance.test.BenchResult;

/** The lowest valid price of many lines by one statement of PostgreSQL: no other rule. */
final class SetBasedPricing {

    private static final String ALL =
            "select o.id, min(p.price) from order_line o join price_line p on p.item = o.item"
                    + " and p.unit = o.unit and p.currency = o.currency and p.minimum <= o.quantity"
                    + " and p.first_day <= o.day and p.last_day >= o.day"
                    + " and (p.source = 'ALL' or (p.source = 'CUSTOMER' and p.code = o.customer)"
                    + " or (p.source = 'PRICE_GROUP' and p.code = o.price_group)"
                    + " or (p.source = 'CAMPAIGN' and p.code = o.campaign)) group by o.id";

    private SetBasedPricing() {}

    /** Lines a second. */
    static double linesPerSecond(Map<String, List<PriceRow>> prices, List<PlainLookup.Line> lines)
            throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            fill(connection, prices, lines);
            double seconds = BenchResult.medianSeconds(3, () -> ask(connection));
            return lines.size() / seconds;
        }
    }

    private static void fill(
            Connection connection, Map<String, List<PriceRow>> prices, List<PlainLookup.Line> lines)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table price_line (item varchar(20), source varchar(20), code varchar(20),"
                            + " minimum bigint, first_day bigint, last_day bigint, unit varchar(10),"
                            + " currency varchar(3), price bigint)");
            statement.execute(
                    "create table order_line (id int primary key, item varchar(20), unit varchar(10),"
                            + " currency varchar(3), quantity bigint, day bigint, customer varchar(20),"
                            + " price_group varchar(20), campaign varchar(20))");
            fillPrices(connection, prices);
            fillLines(connection, lines);
            statement.execute("create index price_item on price_line (item, unit, currency)");
            statement.execute("analyze");
            connection.commit();
        }
    }

    private static void fillPrices(Connection connection, Map<String, List<PriceRow>> prices)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into price_line values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, List<PriceRow>> item : prices.entrySet()) {
                for (PriceRow row : item.getValue()) {
                    RowScope scope = row.scope();
                    Object[] values = {
                        item.getKey(),
                        scope.source().name(),
                        scope.sourceCode(),
                        scope.minQuantity().longValue(),
                        scope.startingDate().toEpochDay(),
                        scope.endingDate() == null
                                ? Long.MAX_VALUE
                                : scope.endingDate().toEpochDay(),
                        scope.unit(),
                        scope.currency(),
                        row.price().unscaledValue().longValue()
                    };
                    add(insert, values);
                }
            }
            insert.executeBatch();
        }
    }

    private static void fillLines(Connection connection, List<PlainLookup.Line> lines)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into order_line values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int id = 0;
            for (PlainLookup.Line line : lines) {
                Object[] values = {
                    id++,
                    line.item(),
                    line.unit(),
                    line.currency(),
                    line.quantity(),
                    line.day(),
                    line.customer(),
                    line.group(),
                    line.campaign()
                };
                add(insert, values);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            if (sum == 0) {
                throw new IllegalStateException("no line has a price");
            }
        }
    }
}
