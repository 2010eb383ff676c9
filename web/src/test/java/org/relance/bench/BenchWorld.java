package org.relance.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Fills the Derby database of a server that does not run with contacts, campaigns and interactions.
 * Always the same ones: what a row holds depends on its number alone.
 */
final class BenchWorld implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final int PERSONS_OF_A_COMPANY = 4;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-05T09:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final int YEAR = 365;
    private static final String[] TRADES = {
        "Jardins", "Serres", "Pépinières", "Vergers", "Espaces verts", "Parcs", "Gazons"
    };
    private static final String[] NAMES = {
        "Lévêque",
        "Morel",
        "Bernard",
        "Østergaard",
        "Garnier",
        "Roussel",
        "Le Goff",
        "Faure",
        "Müller"
    };
    private static final String[] TOWNS = {
        "Lyon",
        "Nantes",
        "Montpellier",
        "Rennes",
        "Annecy",
        "Lille",
        "Dijon",
        "Pau",
        "Brest",
        "Nice"
    };
    private static final String[] CHANNELS = {"EMAIL", "PHONE", "MEETING", "LETTER"};

    private static final String CONTACT =
            "insert into crm_contact (number, type, name, company_id, post_code, city, territory_code,"
                    + " language_code, salesperson_code, email, search_key, created_at, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 'fr', 'SP', ?, ?, ?, ?)";
    private static final String CAMPAIGN =
            "insert into mkt_campaign (number, description, starting_date, ending_date, search_key,"
                    + " created_at, created_by, changed_at) values (?, ?, ?, ?, ?, ?, 'bench', ?)";
    private static final String INTERACTION =
            "insert into crm_interaction (contact_id, company_id, campaign_id, channel, description,"
                    + " happened_at, business_date, target, response, created_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'bench')";

    /** Sets the values of a row. */
    private interface Row {
        void set(PreparedStatement insert, int number) throws SQLException;
    }

    private final Connection connection;

    private BenchWorld(Connection connection) {
        this.connection = connection;
    }

    static BenchWorld of(Path home) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:derby:" + home.resolve("db"));
        connection.setAutoCommit(false);
        return new BenchWorld(connection);
    }

    /** Contacts with the ids 1 to count: companies, each followed by its persons. */
    void contacts(int count) throws SQLException {
        fill(CONTACT, count, BenchWorld::contact);
    }

    private static void contact(PreparedStatement insert, int number) throws SQLException {
        int place = (number - 1) % (PERSONS_OF_A_COMPANY + 1);
        boolean company = place == 0;
        String family = pick(NAMES, number / 7);
        String town = pick(TOWNS, number / 11);
        String name =
                company
                        ? pick(TRADES, number / 5) + " " + family + " " + number
                        : "Camille " + family + " " + number;
        String email = "c" + number + "@jardins.example";
        insert.setString(1, "CT" + (1_000_000 + number));
        insert.setString(2, company ? "COMPANY" : "PERSON");
        insert.setString(3, name);
        insert.setLong(4, number - place);
        insert.setString(5, "" + (10_000 + number % 89_999));
        insert.setString(6, town);
        insert.setString(7, number % 2 == 0 ? "SUD" : "NORD");
        insert.setString(8, email);
        insert.setString(
                9,
                org.relance.kernel.db.TextFold.fold(
                        name + " CT" + number + " " + town + " " + email));
        insert.setTimestamp(10, NOW);
        insert.setTimestamp(11, NOW);
    }

    void campaigns(int count) throws SQLException {
        fill(
                CAMPAIGN,
                count,
                (insert, number) -> {
                    LocalDate start = DAY.plusDays(number % YEAR);
                    insert.setString(1, "BC" + (10_000 + number));
                    insert.setString(2, "Campagne " + pick(TOWNS, number) + " " + number);
                    insert.setDate(3, Date.valueOf(start));
                    insert.setDate(4, Date.valueOf(start.plusDays(30)));
                    insert.setString(5, "bc" + (10_000 + number) + " campagne " + number);
                    insert.setTimestamp(6, NOW);
                    insert.setTimestamp(7, NOW);
                });
    }

    /** Interactions of the contacts in turn, for the campaigns in turn. */
    void interactions(int count, int contacts, int campaigns) throws SQLException {
        fill(
                INTERACTION,
                count,
                (insert, number) -> {
                    int contact = number % contacts + 1;
                    int place = (contact - 1) % (PERSONS_OF_A_COMPANY + 1);
                    insert.setLong(1, contact);
                    insert.setLong(2, contact - place);
                    insert.setLong(3, number % campaigns + 1);
                    insert.setString(4, pick(CHANNELS, number));
                    insert.setString(5, "Échange " + number);
                    insert.setTimestamp(6, NOW);
                    insert.setDate(7, Date.valueOf(DAY.plusDays(number % YEAR)));
                    insert.setBoolean(8, number % 3 == 0);
                    insert.setBoolean(9, number % 30 == 0);
                });
    }

    private void fill(String sql, int count, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int number = 1; number <= count; number++) {
                row.set(insert, number);
                insert.addBatch();
                if (number % BATCH == 0 || number == count) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static String pick(String[] of, int number) {
        return of[number % of.length];
    }

    /** Closes the database, so that a server can open it. */
    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException e) {
            if (!"XJ015".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
