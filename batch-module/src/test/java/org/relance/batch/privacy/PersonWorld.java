package org.relance.batch.privacy;

import java.util.List;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.db.Database;

/** A person who is quoted in the tables of all modules, and a campaign that reached it. */
final class PersonWorld {

    static final String EMAIL = "zacharie@quibolin.example";
    static final String FORMER_EMAIL = "zach.quibolin@ancien.example";
    static final String COMPANY_EMAIL = "bonjour@paysages.example";

    /** What must be found nowhere once the person is erased, in lower case. */
    static final List<String> NAMES =
            List.of(
                    "quibolin",
                    "zacharie",
                    "71 82 93 04",
                    "04 66 99 88 77",
                    "ext-zq-77",
                    "impasse du loriot");

    private static final String AT = "{ts '2026-02-16 09:00:00'}";

    private final Database database;
    final long company;
    final long person;
    final long campaign;
    final String number;

    PersonWorld(Database database, Contacts contacts) {
        this.database = database;
        company =
                contacts.create(
                                ContactDetails.company("Paysages du Gard")
                                        .with(Communication.ofEmail(COMPANY_EMAIL)))
                        .id();
        ContactView created = contacts.create(details("Zacharie Quibolin"));
        person = created.id();
        number = created.number();
        contacts.change(person, created.version(), details("Zacharie A Quibolin"));
        campaign =
                insert(
                        "mkt_campaign (number, description, starting_date, ending_date, search_key, created_at, created_by, changed_at)"
                                + " values ('CP-Z', 'Printemps', '2026-01-12', '2026-03-28', 'cp-z', %1$s, 'admin', %1$s)");
    }

    private ContactDetails details(String name) {
        return ContactDetails.person(name)
                .named(name, new PersonName(null, null, null, null, "Jardinier Quibolin"))
                .at(company)
                .with(new PostalAddress("3 impasse du Loriot", null, "30000", "Nîmes", "FR"))
                .with(
                        new Communication(
                                "04 66 99 88 77", "06 71 82 93 04", EMAIL, COMPANY_EMAIL, null))
                .with(new Identifiers(null, null, "EXT-ZQ-77"));
    }

    /** The rows that other modules keep, as they write them. */
    void quoteEverywhere() {
        history();
        merged();
        lead();
        imports();
        mails();
        documents();
    }

    private void history() {
        long interaction =
                insert(
                        "crm_interaction (contact_id, company_id, campaign_id, channel, description, happened_at, business_date, unit_cost, duration_min, target, response, created_by)"
                                + " values (:person, :company, :campaign, 'PHONE', 'M. Quibolin rappelle', %1$s, '2026-02-16', 4.5, 12, true, true, 'admin')");
        trail("interaction", interaction, "M. Quibolin rappelle");
        long task =
                insert(
                        "crm_task (number, description, type, status, priority, start_date, duration_min, end_date, location, closed, salesperson_code, contact_id, company_id, search_key)"
                                + " values ('TK-Z', 'Rappeler Quibolin', 'TO_DO', 'COMPLETED', 'NORMAL', '2026-02-16', 0, '2026-02-16', 'Chez Quibolin', true, 'MB', :person, :company, 'tk-z rappeler quibolin')");
        trail("task", task, "Rappeler Quibolin");
        sql(
                "insert into crm_attendee (task_id, attendance, contact_id, answer)"
                        + " values ("
                        + task
                        + ", 'REQUIRED', :person, 'ACCEPTED')");
        sql(
                "insert into crm_invitation (task_id, attendee_id, contact_id, name, email, from_name, from_email, method, revision,"
                        + " language, subject, mail_text, calendar, state, queued_at, due_at)"
                        + " values ("
                        + task
                        + ", 1, :person, 'Zacharie Quibolin', 'zq@quibolin.example', 'Marc', 'mb@relance.test',"
                        + " 'REQUEST', 0, 'fr', 'Invitation Quibolin', 'Bonjour Quibolin', 'CN=Quibolin', 'SENT',"
                        + " '2026-02-16 10:00:00', '2026-02-16 10:00:00')");
        sql(
                "insert into crm_contact_comment (contact_id, written_at, author, comment_text)"
                        + " values (:person, '2026-02-16 10:00:00', 'admin', 'Quibolin préfère le matin')");
        long opportunity =
                insert(
                        "crm_opportunity (number, description, contact_id, company_id, campaign_id, status, estimated_value, created_on)"
                                + " values ('OP-Z', 'Jardin de Quibolin', :person, :company, :campaign, 'WON', 900, '2026-02-16')");
        trail("opportunity", opportunity, "Jardin de Quibolin");
        sql(
                "insert into crm_contact_code (contact_id, kind, code) values (:person, 'mailing-group', 'VIP')");
    }

    /** The lead that the person was at first. */
    private void lead() {
        long lead =
                insert(
                        "crm_lead (number, name, surname, email, phone, status, notes, contact_id, company_id, consent_source, search_key, created_at, changed_at)"
                                + " values ('LD-Z', 'Zacharie Quibolin', 'Quibolin', '%2$s', '06 71 82 93 04', 'CONVERTED', 'Quibolin veut un jardin', :person, :company, 'https://jardin.example/?n=quibolin', 'ld-z quibolin', %1$s, %1$s)");
        trail("lead", lead, "name: Quibolin");
    }

    /** Where the person was before, and the contact that went up in it. */
    private void merged() {
        sql(
                "insert into crm_contact_address (contact_id, description, starting_date, address) values (:person, 'Chez Quibolin', '2026-01-01', '3 impasse du Loriot')");
        sql("insert into crm_search_string (token, contact_id) values ('e:quibolin', :person)");
        sql("update crm_search_state set tokens = 'e:quibolin' where contact_id = :person");
        sql(
                "insert into crm_duplicate (contact_id, other_id, type, hits, strings) values (:company, :person, 'PERSON', 1, 2)");
        sql(
                "insert into crm_merged_number (number, contact_id, merged_at, merged_by) values ('CT-OLD', :person, %1$s, 'admin')");
        sql(
                "insert into crm_trail (happened_at, actor, subject, subject_id, subject_no, action, detail) values (%1$s, 'admin', 'contact', 0, 'CT-OLD', 'created', 'Z. Quibolin')");
    }

    private void imports() {
        long done =
                insert(
                        "crm_import (kind, file_name, stored_file, file_size, status, created_by, created_at)"
                                + " values ('CONTACT', 'salon.csv', 'x.csv', 10, 'DONE', 'admin', %1$s)");
        sql(
                "insert into crm_import_row (import_id, row_no, outcome, contact_id, code, field, detail) values ("
                        + done
                        + ", 1, 'DUPLICATE', :person, 'crm.import-duplicate', 'email', 'Zacharie@Quibolin.example')");
        sql(
                "insert into crm_import_row (import_id, row_no, outcome, code, field, detail) values ("
                        + done
                        + ", 2, 'REJECTED', 'crm.code-unknown', 'name', 'Zacharie A Quibolin')");
        sql(
                "insert into bat_skip (job_execution_id, step_name, item_key, code, detail, happened_at)"
                        + " values (7, 'finish', '2', 'crm.code-unknown', 'Zacharie A Quibolin', %1$s)");
    }

    private void mails() {
        long segment =
                insert(
                        "mkt_segment (number, description, campaign_id, segment_date, search_key, created_at, created_by)"
                                + " values ('SG-Z', 'Jardins', :campaign, '2026-02-01', 'sg-z', %1$s, 'admin')");
        sql(
                "insert into mkt_segment_line (segment_id, contact_id, campaign_target, description) values ("
                        + segment
                        + ", :person, true, 'Pour M. Quibolin')");
        long template = insert("mkt_template (code, description) values ('T-Z', 'Annonce')");
        long step =
                insert(
                        "mkt_schedule_step (campaign_id, position, template_id, send_after_days, send_time) values (:campaign, 1, "
                                + template
                                + ", 0, '09:00:00')");
        long launch =
                insert(
                        "mkt_email_campaign (campaign_id, segment_id, start_date, sender_name, sender_address, default_language, decision, created_at, created_by)"
                                + " values (:campaign, "
                                + segment
                                + ", '2026-02-16', 'Vauclair', 'bonjour@vauclair.example', 'fr', 'CONFIRMED', %1$s, 'admin')");
        sql(
                "insert into mkt_recipient (email_campaign_id, step_id, contact_id, address, address_key, language_code, due_at, state, sent_at, business_date, smtp_reply) values ("
                        + launch
                        + ", "
                        + step
                        + ", :person, '%2$s', '%2$s', 'fr', %1$s, 'SENT', %1$s, '2026-02-16', '250 2.1.5 <%2$s> ok')");
        sql(
                "insert into mkt_merged_recipient (id, contact_id, address, language_code) values (99000, :person, 'zq@quibolin.example', 'fr')");
        for (String address : List.of(EMAIL, FORMER_EMAIL)) {
            sql(
                    "insert into mkt_caught_mail (received_at, sender, recipient, subject, size_bytes, stored_file, search_key)"
                            + " values (%1$s, 'bonjour@vauclair.example', '"
                            + address
                            + "', 'Bonjour Zacharie', 10, '1/"
                            + address.length()
                            + ".eml', '"
                            + address
                            + " bonjour zacharie')");
        }
    }

    private void documents() {
        long customer =
                insert(
                        "crm_customer (number, name, contact_id, vat_bus_group, search_key, created_at)"
                                + " values ('C-Z', 'Zacharie Quibolin', :person, 'FR', 'c-z zacharie quibolin', %1$s)");
        trail("customer", customer, "Zacharie Quibolin");
        sql(
                "insert into prc_document (kind, number, status, customer_id, bill_to_id, contact_id, campaign_id, order_date, prices_include_vat, vat_bus_group, external_ref, amount_lcy, cost_lcy, created_at, created_by)"
                        + " values ('ORDER', 'SO-Z', 'OPEN', "
                        + customer
                        + ", "
                        + customer
                        + ", :person, :campaign, '2026-02-17', false, 'FR', 'Tel. Quibolin', 500, 300, %1$s, 'admin')");
    }

    private void trail(String subject, long id, String detail) {
        sql(
                "insert into crm_trail (happened_at, actor, subject, subject_id, action, detail) values (%1$s, 'admin', '"
                        + subject
                        + "', "
                        + id
                        + ", 'created', '"
                        + detail
                        + "')");
    }

    void sql(String statement) {
        database.change(h -> h.execute(filled(statement)));
    }

    long insert(String into) {
        return database.ask(
                h ->
                        h.createUpdate(filled("insert into " + into))
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    private String filled(String statement) {
        return statement
                .replace(":person", Long.toString(person))
                .replace(":company", Long.toString(company))
                .replace(":campaign", Long.toString(campaign))
                .formatted(AT, FORMER_EMAIL);
    }
}
