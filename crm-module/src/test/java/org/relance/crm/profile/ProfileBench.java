package org.relance.crm.profile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileClassification;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;
import org.relance.test.TestDatabase;

/**
 * Classifies contacts, three interactions each, by their place among all, in Derby on disk; then
 * lists those of the rarest answer, one in a thousand. Argument: contacts. Prints one JSON object a
 * line.
 */
final class ProfileBench {

    private static final int BLOCK = 1000;
    private static final int EACH = 3;
    private static final double TARGET = 5000;
    private static final double LONGEST_MILLIS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private ProfileBench() {}

    public static void main(String[] arguments) throws Exception {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path home = Files.createTempDirectory("relance-bench");
        System.setProperty("relance.home", home.toString());
        System.setProperty(TestDatabase.FOLDER, home.toString());
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        QuestionnaireView asked = actor.call(Actor.SYSTEM, ProfileBench::ask);
        double bare = contacts / BenchResult.seconds(() -> insert(contacts));
        actor.call(
                Actor.SYSTEM,
                () -> {
                    double rate = contacts / BenchResult.seconds(ProfileBench::classify);
                    BenchResult.valueAtLeast(
                                    "classification, Derby", rate, "contacts/s", bare, TARGET)
                            .print();
                    list(asked);
                    return null;
                });
        System.exit(0);
    }

    private static QuestionnaireView ask() {
        ProfileRule rule =
                new ProfileRule(
                        ProfileSource.AVERAGE_COST,
                        ProfileMethod.PERCENT_OF_CONTACTS,
                        1,
                        true,
                        null,
                        null,
                        null,
                        null);
        return RelanceExtension.bean(Questionnaires.class)
                .create(
                        new QuestionnaireDetails(
                                "BANC",
                                "Banc",
                                null,
                                null,
                                List.of(
                                        new ProfileQuestion(
                                                null,
                                                "Coût",
                                                false,
                                                rule,
                                                List.of(
                                                        answer("Rare", null, "0.1"),
                                                        answer("Tous", "0.2", null)),
                                                null))));
    }

    private static ProfileAnswer answer(String text, String from, String to) {
        return ProfileAnswer.between(
                text,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to));
    }

    private static void classify() {
        ProfileClassification classification = RelanceExtension.bean(ProfileClassification.class);
        for (long question : classification.questions(null)) {
            ProfileClassification.Block block = classification.classify(question, 0, DAY);
            while (block.more()) {
                block = classification.classify(question, block.lastContactId(), DAY);
            }
        }
    }

    private static void list(QuestionnaireView asked) throws Exception {
        Contacts contacts = RelanceExtension.bean(Contacts.class);
        for (ProfileAnswer answer : asked.questions().get(0).answers()) {
            ListRequest request =
                    ListRequest.first(20).with("profile", String.valueOf(answer.id()));
            double bare = BenchResult.medianSeconds(5, () -> contacts.list(ListRequest.first(20)));
            double seconds = BenchResult.medianSeconds(5, () -> contacts.list(request));
            BenchResult.valueAtMost(
                            "list by answer " + answer.description() + ", Derby",
                            seconds * 1000,
                            "ms",
                            bare * 1000,
                            LONGEST_MILLIS)
                    .print();
        }
    }

    private static void insert(int contacts) throws SQLException {
        try (Connection connection =
                        RelanceExtension.bean(Database.class).dataSource().getConnection();
                PreparedStatement contact =
                        connection.prepareStatement(
                                "insert into crm_contact (id, number, type, name, search_key, created_at, changed_at)"
                                        + " values (?, ?, 'PERSON', ?, ?, ?, ?)");
                PreparedStatement interaction =
                        connection.prepareStatement(
                                "insert into crm_interaction (contact_id, channel, description, happened_at,"
                                        + " business_date, unit_cost, created_by)"
                                        + " values (?, 'PHONE', 'x', ?, ?, ?, 'bench')")) {
            connection.setAutoCommit(false);
            Timestamp at = new Timestamp(0);
            for (int i = 1; i <= contacts; i++) {
                contact.setLong(1, i);
                contact.setString(2, "B" + i);
                contact.setString(3, "Personne " + i);
                contact.setString(4, "personne " + i);
                contact.setTimestamp(5, at);
                contact.setTimestamp(6, at);
                contact.addBatch();
                for (int n = 0; n < EACH; n++) {
                    interaction.setLong(1, i);
                    interaction.setTimestamp(2, at);
                    interaction.setDate(3, Date.valueOf(DAY));
                    interaction.setLong(4, i * 7919L % 100_003);
                    interaction.addBatch();
                }
                if (i % BLOCK == 0) {
                    contact.executeBatch();
                    interaction.executeBatch();
                    connection.commit();
                }
            }
            contact.executeBatch();
            interaction.executeBatch();
            connection.commit();
        }
    }
}
