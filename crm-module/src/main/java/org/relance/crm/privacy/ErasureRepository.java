package org.relance.crm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Erasure;
import org.relance.crm.contact.SearchKey;
import org.relance.kernel.db.Database;

/** Takes a person out of the tables of this module, row by row in place: none goes. */
@ApplicationScoped
class ErasureRepository {

    /** Stands where a text of the person stood; the same in every language. */
    private static final String MASK = "***";

    private static final int NAMED = 10;

    private static final String PSEUDONYMISE =
            "update crm_contact set name = :name, name2 = null, first_name = null, middle_name = null,"
                    + " surname = null, job_title = null, salutation_code = null, address = null, address2 = null,"
                    + " post_code = null, city = null, phone = null, mobile = null, email = null, email2 = null,"
                    + " home_page = null, vat_no = null, registration_no = null, external_id = null,"
                    + " correspondence_type = null, opt_out_source = null, exclude_from_segment = true,"
                    + " privacy_blocked = true, minor = false, parental_consent = false, search_key = :key,"
                    + " changed_at = :at, version = version + 1 where id = :id and version = :version";

    private static final String FORGET_WORDS =
            "update crm_consent set origin = null, address_hash = null, network_hash = null,"
                    + " agent_hash = null where ";

    /** What people typed about the person; a closed deal or task keeps its dates and amounts. */
    private static final List<String> TRACES =
            List.of(
                    "delete from crm_contact_code where contact_id = :id",
                    "delete from crm_contact_profile where contact_id = :id",
                    "delete from crm_profile_value where contact_id = :id",
                    "update crm_customer set name = '*** ' || number, search_key = lower('*** ' || number),"
                            + " version = version + 1 where contact_id = :id",
                    "update crm_import_row set detail = null where contact_id = :id",
                    "update crm_interaction set description = '' where contact_id = :id",
                    "update crm_task set description = '***', location = null, search_key = lower(number),"
                            + " version = version + 1 where contact_id = :id",
                    "update crm_opportunity set description = '***', version = version + 1 where contact_id = :id",
                    trailOf("lead", "crm_lead"),
                    "update crm_lead set name = '*** ' || number, salutation_code = null, first_name = null,"
                            + " middle_name = null, surname = null, job_title = null, email = null, phone = null,"
                            + " mobile = null, address = null, address2 = null, post_code = null, city = null,"
                            + " notes = null, consent_source = null, search_key = lower('*** ' || number),"
                            + " version = version + 1 where contact_id = :id",
                    // What was agreed to and when stays; what could name the person goes.
                    FORGET_WORDS + "contact_id = :id",
                    FORGET_WORDS + "lead_id in (select id from crm_lead where contact_id = :id)",
                    // A lead that was made for the person and became nobody's contact.
                    "update crm_lead set proposed_contact_id = null where proposed_contact_id = :id",
                    "delete from crm_contact_address where contact_id = :id",
                    "delete from crm_contact_comment where contact_id = :id",
                    "delete from crm_invitation where contact_id = :id",
                    "delete from crm_search_string where contact_id = :id",
                    "delete from crm_search_state where contact_id = :id",
                    "delete from crm_duplicate where contact_id = :id or other_id = :id",
                    "update crm_trail set detail = '' where subject = 'contact' and subject_no in"
                            + " (select number from crm_merged_number where contact_id = :id)",
                    "delete from crm_merged_number where contact_id = :id",
                    "update crm_trail set detail = '' where subject = 'contact' and subject_id = :id",
                    trailOf("interaction", "crm_interaction"),
                    trailOf("task", "crm_task"),
                    trailOf("opportunity", "crm_opportunity"),
                    trailOf("customer", "crm_customer"));

    /** A refused row of an import names nobody's contact; it quotes what was typed. */
    private static final String QUOTED =
            "update crm_import_row set detail = null where contact_id is null and lower(detail) in (<values>)";

    private static final String OPEN =
            "select number from crm_opportunity where contact_id = :id and status in ('NOT_STARTED', 'IN_PROGRESS')"
                    + " union all select number from crm_task where contact_id = :id and closed = false"
                    + " order by 1 fetch first :limit rows only";

    @Inject Database database;

    private static String trailOf(String subject, String table) {
        return "update crm_trail set detail = '' where subject = '%s' and subject_id in (select id from %s where contact_id = :id)"
                .formatted(subject, table);
    }

    Optional<Erasure> find(long contactId) {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_erasure where contact_id = :id")
                                .bind("id", contactId)
                                .mapTo(Erasure.class)
                                .findOne());
    }

    /** Numbers of opportunities and tasks that are open, the first of them. */
    List<String> openWork(long contactId) {
        return database.ask(
                h ->
                        h.createQuery(OPEN)
                                .bind("id", contactId)
                                .bind("limit", NAMED)
                                .mapTo(String.class)
                                .list());
    }

    void eraseTraces(PersonRow person) {
        database.change(
                h -> {
                    TRACES.forEach(sql -> h.createUpdate(sql).bind("id", person.id()).execute());
                    if (!person.values().isEmpty()) {
                        h.createUpdate(QUOTED)
                                .bindList("values", List.copyOf(person.values()))
                                .execute();
                    }
                });
    }

    /** False if the contact has another version meanwhile. */
    boolean pseudonymise(PersonRow person, int version, Instant at) {
        String name = MASK + " " + person.number();
        return database.ask(
                        h ->
                                h.createUpdate(PSEUDONYMISE)
                                        .bind("name", name)
                                        .bind("key", SearchKey.of(person.number(), name))
                                        .bind("at", Timestamp.from(at))
                                        .bind("id", person.id())
                                        .bind("version", version)
                                        .execute())
                > 0;
    }

    void insert(Erasure erasure) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_erasure (contact_id, erased_at, erased_by, reason)"
                                                + " values (:contactId, :erasedAt, :erasedBy, :reason)")
                                .bindMethods(erasure)
                                .execute());
    }
}
