package org.relance.marketing.segment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.Segments;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;

/**
 * Adds half of the contacts to a segment by criteria on Derby; the baseline is the bare statement
 * that inserts the same lines. Each run has a segment of its own.
 */
final class SegmentBench {

    private static final int BATCH = 5_000;
    private static final String CONTACT =
            "insert into crm_contact (number, type, name, email, language_code, territory_code, search_key,"
                    + " created_at, changed_at) values (?, 'PERSON', ?, ?, 'fr', ?, ?, ?, ?)";
    private static final String BARE =
            "insert into mkt_segment_line (segment_id, contact_id, action_no, campaign_target,"
                    + " campaign_response, description, line_date, salesperson_code)"
                    + " select cast(? as bigint), c.id, 1, true, false, 'Bench',"
                    + " cast('2026-03-16' as date), c.salesperson_code from crm_contact c"
                    + " where c.territory_code = 'SUD'";

    private SegmentBench() {}

    public static void main(String[] arguments) throws Exception {
        int added = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        Database database = RelanceExtension.bean(Database.class);
        fill(database, 2 * added);
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        AtomicReference<Exception> failed = new AtomicReference<>();
        actor.run(
                RelanceExtension.ADMINISTRATOR,
                () -> {
                    try {
                        measure(database, added);
                    } catch (Exception e) {
                        failed.set(e);
                    }
                });
        if (failed.get() != null) {
            throw failed.get();
        }
        System.exit(0);
    }

    private static void measure(Database database, int added) throws Exception {
        Segments segments = RelanceExtension.bean(Segments.class);
        SegmentCriteria criteria = RelanceExtension.bean(SegmentCriteria.class);
        double bare =
                BenchResult.medianSeconds(
                        3,
                        () -> {
                            long id = segment(segments);
                            database.change(h -> h.execute(BARE, id));
                        });
        Criteria south = Criteria.of(SegmentFilter.parse("territory=SUD"));
        double ours =
                BenchResult.medianSeconds(
                        3,
                        () -> {
                            long id = segment(segments);
                            int contacts =
                                    criteria.run(id, SegmentActionKind.ADD, south).contacts();
                            if (contacts != added) {
                                throw new IllegalStateException("added only " + contacts);
                            }
                        });
        String name = added + " contacts added by criteria, Derby";
        BenchResult.ratioAtMost(name, ours, "s", bare, 3).print();
    }

    private static long segment(Segments segments) {
        return segments.create("", SegmentDetails.of("Bench", null)).id();
    }

    private static void fill(Database database, int count) throws SQLException {
        Timestamp now = Timestamp.from(Instant.parse("2026-01-05T09:00:00Z"));
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(CONTACT)) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= count; i++) {
                String number = "CT" + i;
                insert.setString(1, number);
                insert.setString(2, "Contact " + i);
                insert.setString(3, number + "@example.org");
                insert.setString(4, i % 2 == 0 ? "SUD" : "NORD");
                insert.setString(5, number);
                insert.setTimestamp(6, now);
                insert.setTimestamp(7, now);
                insert.addBatch();
                if (i % BATCH == 0 || i == count) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
