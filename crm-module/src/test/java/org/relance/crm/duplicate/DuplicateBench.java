package org.relance.crm.duplicate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Random;
import org.relance.crm.api.DuplicateSearch;
import org.relance.crm.api.Duplicates;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;
import org.relance.test.TestDatabase;

/**
 * Searches companies for duplicates that nothing was written for, as after an import, in Derby on
 * disk. Every hundredth is there twice. Argument: companies. Prints one JSON object a line.
 */
final class DuplicateBench {

    private static final int BLOCK = 500;
    private static final int PAIR_BLOCK = 100;
    private static final int TWICE = 100;
    private static final double TARGET = 1000;

    private DuplicateBench() {}

    public static void main(String[] arguments) throws Exception {
        int companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        Path home = Files.createTempDirectory("relance-bench");
        System.setProperty("relance.home", home.toString());
        System.setProperty(TestDatabase.FOLDER, home.toString());
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        // Starts the modules before anything is measured.
        actor.call(Actor.SYSTEM, () -> RelanceExtension.bean(Duplicates.class).setup());
        double bare = companies / BenchResult.seconds(() -> insert(companies));
        actor.call(
                Actor.SYSTEM,
                () -> {
                    double strings = companies / BenchResult.seconds(DuplicateBench::strings);
                    double pairs = companies / BenchResult.seconds(DuplicateBench::pairs);
                    print("search strings, Derby", strings, bare);
                    print("pairs, Derby", pairs, bare);
                    check(companies);
                    return null;
                });
        System.exit(0);
    }

    private static void print(String name, double value, double bare) {
        BenchResult.valueAtLeast(name, value, "contacts/s", bare, TARGET).print();
    }

    private static void check(int companies) {
        long found = RelanceExtension.bean(Duplicates.class).list(ListRequest.first(1)).total();
        if (found < companies / TWICE) {
            throw new IllegalStateException("found " + found);
        }
    }

    private static void strings() {
        DuplicateSearch search = RelanceExtension.bean(DuplicateSearch.class);
        long last = 0;
        while (search.hasContactsAfter(last)) {
            last = search.writeStrings(last, BLOCK).lastContactId();
        }
        search.countCommonStrings();
    }

    private static void pairs() {
        DuplicateSearch search = RelanceExtension.bean(DuplicateSearch.class);
        long last = 0;
        while (search.hasUnsearchedAfter(last)) {
            last = search.findPairs(last, PAIR_BLOCK).lastContactId();
        }
    }

    private static void insert(int companies) throws SQLException {
        Random random = new Random(42);
        try (Connection connection =
                        RelanceExtension.bean(Database.class).dataSource().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into crm_contact (number, type, name, address, post_code, city, phone, email,"
                                        + " vat_no, search_key, created_at, changed_at)"
                                        + " values (?, 'COMPANY', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            String[] values = null;
            for (int i = 0; i < companies; i++) {
                values = i % TWICE == 1 ? values : company(random);
                insert.setString(1, "D" + i);
                for (int column = 0; column < values.length; column++) {
                    insert.setString(column + 2, values[column]);
                }
                insert.setString(9, values[0]);
                insert.setTimestamp(10, new Timestamp(0));
                insert.setTimestamp(11, new Timestamp(0));
                insert.addBatch();
                if (i % BLOCK == BLOCK - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Few words, cities and beginnings of numbers, as among real companies. */
    private static String[] company(Random random) {
        int city = random.nextInt(300);
        int name = random.nextInt(50_000);
        String domain = Integer.toString(random.nextInt(1 << 30), 36) + ".example";
        return new String[] {
            "Paysages " + Integer.toString(name * 7919, 36) + " SARL",
            1 + random.nextInt(150) + " rue des Tilleuls",
            "%05d".formatted(10_000 + city * 100),
            "Ville " + city,
            "+33 4 " + (10_000_000 + random.nextInt(80_000_000)),
            "contact@" + domain,
            "FR" + (10_000_000_000L + (long) (random.nextDouble() * 1e10)),
        };
    }
}
