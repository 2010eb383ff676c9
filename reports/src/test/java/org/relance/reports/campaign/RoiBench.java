package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.reports.api.CampaignFigures;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;

/**
 * Computes the figures of 100 campaigns over many interactions on Derby; the baseline is one bare
 * statement that only adds up the interactions.
 */
final class RoiBench {

    private static final int CAMPAIGNS = 100;
    private static final int CONTACTS = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String BARE =
            "select campaign_id, count(*), sum(unit_cost),"
                    + " sum(case when target then 1 else 0 end),"
                    + " sum(case when response then 1 else 0 end)"
                    + " from crm_interaction where not cancelled and not postponed"
                    + " group by campaign_id";

    private RoiBench() {}

    public static void main(String[] arguments) throws Exception {
        int interactions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Database database = RelanceExtension.bean(Database.class);
        List<Long> campaigns = new ArrayList<>();
        List<Long> contacts = new ArrayList<>();
        CampaignData data = new CampaignData(database);
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns.add(data.campaign("CP" + i, "Campagne", "1000"));
        }
        for (int i = 0; i < CONTACTS; i++) {
            contacts.add(data.contact("Contact " + i));
        }
        fill(database, campaigns, contacts, interactions);
        measure(database, interactions);
        System.exit(0);
    }

    private static void measure(Database database, int interactions) throws Exception {
        double bare = BenchResult.medianSeconds(3, () -> bare(database));
        CampaignFigures figures = RelanceExtension.bean(CampaignFigures.class);
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        double ours =
                BenchResult.medianSeconds(
                        3,
                        () ->
                                actor.run(
                                        RelanceExtension.ADMINISTRATOR,
                                        () -> figures.computeAll(TODAY)));
        String name = "ROI of 100 campaigns over " + interactions + " interactions, Derby";
        BenchResult.ratioAtMost(name, ours, "s", bare, 3).print();
    }

    private static void bare(Database database) {
        database.ask(h -> h.createQuery(BARE).mapToMap().list());
    }

    private static void fill(
            Database database, List<Long> campaigns, List<Long> contacts, int count)
            throws SQLException {
        String sql =
                "insert into crm_interaction (contact_id, campaign_id, channel, description,"
                        + " happened_at, business_date, unit_cost, target, response, created_by)"
                        + " values (?, ?, 'EMAIL', 'Mail', ?, ?, ?, ?, ?, 'bench')";
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                int mixed = Math.floorMod(i * 0x9E3779B9, 1_000_003);
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(mixed % 60);
                insert.setLong(1, contacts.get(mixed % CONTACTS));
                insert.setLong(2, campaigns.get(i % CAMPAIGNS));
                insert.setTimestamp(3, Timestamp.valueOf(day.atStartOfDay()));
                insert.setDate(4, Date.valueOf(day));
                insert.setBigDecimal(5, BigDecimal.valueOf(mixed % 90, 2));
                insert.setBoolean(6, mixed % 3 != 0);
                insert.setBoolean(7, mixed % 20 == 0);
                insert.addBatch();
                if (i % 10_000 == 9_999) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
