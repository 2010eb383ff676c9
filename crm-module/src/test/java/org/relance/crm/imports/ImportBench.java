package org.relance.crm.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;
import org.relance.test.TestDatabase;

/**
 * Imports files of contacts with all checks into Derby on disk, and in turns inserts as many bare
 * rows by JDBC batches into a table with ten columns and five indexes. Argument: rows a file.
 * Prints one JSON object a line.
 */
final class ImportBench {

    private static final int CHUNK = 500;
    private static final int ROUNDS = 3;
    private static final int TARGET = 5000;

    /** The cost of a row must not grow with the table, but for noise. */
    private static final double STEADY = 0.8;

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        Path home = Files.createTempDirectory("relance-bench");
        System.setProperty("relance.home", home.toString());
        System.setProperty(TestDatabase.FOLDER, home.toString());
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        actor.run(Actor.SYSTEM, ImportBench::prepare);
        importing(rows / 2, 0); // warms up
        bare(rows / 2, 0);
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            plain.add(bare(rows, round));
            ours.add(importing(rows, round));
        }
        BenchResult.valueAtLeast(
                        "import",
                        BenchResult.median(ours),
                        "rows/s",
                        BenchResult.median(plain),
                        TARGET)
                .print();
        BenchResult.ratioAtLeast(
                        "import, last file over first",
                        ours.get(ROUNDS - 1),
                        "rows/s",
                        ours.get(0),
                        STEADY)
                .print();
        System.exit(0);
    }

    private static void prepare() {
        Codes codes = RelanceExtension.bean(Codes.class);
        codes.create(CodeKind.TERRITORY, CodeDetails.of("SUD", "Sud"));
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("JARD", "Jardineries"));
    }

    private static double importing(int rows, int round) throws Exception {
        Path file = file(rows, round);
        return RelanceExtension.bean(CurrentActor.class)
                .call(Actor.SYSTEM, () -> importing(file, rows));
    }

    private static double importing(Path file, int rows) throws IOException {
        Imports imports = RelanceExtension.bean(Imports.class);
        ImportView view;
        try (InputStream in = Files.newInputStream(file)) {
            view = imports.receive(Imports.CONTACT, "bench.csv", in);
        }
        long begun = System.nanoTime();
        imports.start(view.id());
        List<ImportRow> chunk = new ArrayList<>();
        try (ImportRows source = imports.rows(view.id(), ImportPosition.START)) {
            for (Optional<ImportRow> row = source.next(); row.isPresent(); row = source.next()) {
                chunk.add(row.get());
                if (chunk.size() == CHUNK) {
                    imports.importRows(view.id(), chunk);
                    chunk.clear();
                }
            }
        }
        imports.importRows(view.id(), chunk);
        ImportView done = imports.finish(view.id());
        if (done.createdRows() != rows) {
            throw new IllegalStateException("created " + done.createdRows() + " of " + rows);
        }
        return rows * 1e9 / (System.nanoTime() - begun);
    }

    private static Path file(int rows, int round) throws IOException {
        Path file = Files.createTempFile("relance-bench", ".csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(
                    "Type;Code tiers;Nom;E-mail;Adresse;Code postal;Ville;Pays;Secteur;Activité\n");
            for (int i = 0; i < rows; i++) {
                out.write(
                        "S;R%d-%d;Paysages numéro %d-%d;contact@p%d-%d.example;%d rue des Tilleuls;34%03d;Montpellier;France;SUD;JARD%n"
                                .formatted(round, i, round, i, round, i, i % 90, i % 1000));
            }
        }
        return file;
    }

    private static double bare(int rows, int round) throws SQLException {
        try (Connection connection =
                RelanceExtension.bean(Database.class).dataSource().getConnection()) {
            table(connection, round);
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into bench_contact"
                                    + round
                                    + " (number, name, email, address, post_code, city, country, territory, search_key, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < rows; i++) {
                    fill(insert, i);
                    if (i % CHUNK == CHUNK - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            return rows * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static void fill(PreparedStatement insert, int i) throws SQLException {
        insert.setString(1, "B" + i);
        insert.setString(2, "Paysages numéro " + i);
        insert.setString(3, "contact@p" + i + ".example");
        insert.setString(4, i % 90 + " rue des Tilleuls");
        insert.setString(5, "34" + i % 1000);
        insert.setString(6, "Montpellier");
        insert.setString(7, "FR");
        insert.setString(8, "SUD");
        insert.setString(9, "paysages numero " + i + " montpellier");
        insert.setTimestamp(10, new Timestamp(0));
        insert.addBatch();
    }

    private static void table(Connection connection, int round) throws SQLException {
        String table = "bench_contact" + round;
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table "
                            + table
                            + " (id bigint generated by default as identity primary key, number varchar(20) not null unique, name varchar(200), email varchar(254), address varchar(200), post_code varchar(20), city varchar(100), country varchar(20), territory varchar(20), search_key varchar(800), created_at timestamp)");
            statement.execute("create index " + table + "_name on " + table + " (name, id)");
            statement.execute("create index " + table + "_email on " + table + " (email)");
            statement.execute("create index " + table + "_territory on " + table + " (territory)");
        }
    }
}
