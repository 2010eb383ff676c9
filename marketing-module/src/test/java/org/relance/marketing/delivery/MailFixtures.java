package org.relance.marketing.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.Update;
import org.relance.kernel.db.Database;

/** Campaigns, segments and contacts, as short as a test wants to say them. */
final class MailFixtures {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final Database database;
    private final String unique = "T" + SEQUENCE.incrementAndGet() + "-";
    private int contacts;

    final long campaign;
    final long segment;

    MailFixtures(Database database) {
        this.database = database;
        campaign =
                insert(
                        "insert into mkt_campaign (number, description, search_key, created_at, created_by, changed_at)"
                                + " values (:number, 'Printemps', 'printemps', :now, 'test', :now)",
                        "number",
                        unique + "CP");
        segment =
                insert(
                        "insert into mkt_segment (number, description, campaign_id, segment_date, campaign_target, search_key, created_at, created_by)"
                                + " values (:number, 'Paysagistes', "
                                + campaign
                                + ", '2026-03-16', true, 'x', :now, 'test')",
                        "number",
                        unique + "SG");
    }

    /** A template in French and English, sent so many days after the start at 09:00. */
    long aStep(int sendAfterDays) {
        long template =
                insert(
                        "insert into mkt_template (code, description) values (:code, 'Annonce')",
                        "code",
                        unique + "M" + sendAfterDays);
        text(template, "fr", "Bonjour {{contact.firstName}}", "Bonjour {{contact.name}} é");
        text(template, "en", "Hello {{contact.firstName}}", "Hello {{contact.name}}");
        return insert(
                "insert into mkt_schedule_step (campaign_id, position, template_id, send_after_days, send_time)"
                        + " values (:campaign, :position, :template, :days, :time)",
                "campaign",
                campaign,
                "position",
                sendAfterDays + 1,
                "template",
                template,
                "days",
                sendAfterDays,
                "time",
                LocalTime.of(9, 0));
    }

    /** A template of about 5 KB, due at once. */
    long aLongStep() {
        long template =
                insert(
                        "insert into mkt_template (code, description) values (:code, 'Longue')",
                        "code",
                        unique + "L");
        String paragraph = "Bonjour {{contact.firstName}}, nos prix de printemps sont prêts. ";
        text(template, "fr", "Printemps, {{contact.name}}", paragraph.repeat(32));
        return insert(
                "insert into mkt_schedule_step (campaign_id, position, template_id, send_after_days, send_time)"
                        + " values (:campaign, 1, :template, 0, '09:00:00')",
                "campaign",
                campaign,
                "template",
                template);
    }

    private void text(long template, String language, String subject, String body) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into mkt_template_text (template_id, language_code, subject, html_body, text_body)"
                                                + " values (:template, :language, :subject, :html, :text)")
                                .bind("template", template)
                                .bind("language", language)
                                .bind("subject", subject)
                                .bind("html", "<p>" + body + "</p>")
                                .bind("text", body)
                                .execute());
    }

    /** A person on the segment. */
    long aPerson(String email) {
        return aPerson(email, "fr");
    }

    long aPerson(String email, String language) {
        int number = ++contacts;
        long contact =
                insert(
                        "insert into crm_contact (number, type, name, first_name, email, language_code, search_key, created_at, changed_at)"
                                + " values (:number, 'PERSON', :name, 'Jeanne', :email, :language, 'x', :now, :now)",
                        "number",
                        unique + number,
                        "name",
                        "Jeanne " + number,
                        "email",
                        email,
                        "language",
                        language);
        insert(
                "insert into mkt_segment_line (segment_id, contact_id, campaign_target) values (:segment, :contact, true)",
                "segment",
                segment,
                "contact",
                contact);
        return contact;
    }

    /** So many persons on the segment, each with an address of their own. */
    void persons(int count) {
        for (int i = 0; i < count; i++) {
            aPerson(unique.toLowerCase(java.util.Locale.ROOT) + i + "@jardin.example");
        }
    }

    void change(String sql, Object... values) {
        database.change(h -> bind(h.createUpdate(sql), values).execute());
    }

    long count(String sql, Object... values) {
        return database.ask(
                h -> {
                    var query = h.createQuery(sql);
                    for (int i = 0; i < values.length; i += 2) {
                        query.bind((String) values[i], values[i + 1]);
                    }
                    return query.mapTo(Long.class).one();
                });
    }

    org.relance.marketing.api.LaunchEmailCampaign aLaunch() {
        return new org.relance.marketing.api.LaunchEmailCampaign(
                campaign,
                segment,
                LocalDate.of(2026, 3, 16),
                "Vauclair Distribution",
                "infos@vauclair.example",
                "fr",
                null);
    }

    private long insert(String sql, Object... values) {
        return database.ask(
                h -> {
                    Update update = bind(h.createUpdate(sql), values);
                    if (sql.contains(":now")) {
                        update.bind("now", java.sql.Timestamp.from(Instant.EPOCH));
                    }
                    return update.executeAndReturnGeneratedKeys().mapTo(Long.class).one();
                });
    }

    private static Update bind(Update update, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i + 1] == null) {
                update.bindNull((String) values[i], java.sql.Types.VARCHAR);
            } else {
                update.bind((String) values[i], values[i + 1]);
            }
        }
        return update;
    }
}
