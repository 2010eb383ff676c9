package org.relance.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import org.relance.kernel.db.Database;

/** The people and codes of a test, one call each. */
@ApplicationScoped
@Transactional
public class World {

    private static final Timestamp SOMETIME = Timestamp.from(Instant.parse("2026-01-05T09:00:00Z"));

    @Inject Database database;

    /** A code; campaign statuses get their position from the order of the calls. */
    public void code(String kind, String code, String description, int position) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_code (kind, code, description, position) values (:kind, :code, :description, :position)")
                                .bind("kind", kind)
                                .bind("code", code)
                                .bind("description", description)
                                .bind("position", position)
                                .execute());
    }

    public void salesperson(String code, boolean blocked) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_salesperson (code, name, blocked) values (:code, :name, :blocked)")
                                .bind("code", code)
                                .bind("name", "Vendeur " + code)
                                .bind("blocked", blocked)
                                .execute());
    }

    /** The set-up of a user: who he or she is as a salesperson. */
    public void userIsSalesperson(String username, String salesperson) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_user (username, display_name, password_hash, salesperson_code, created_at)"
                                                + " values (:username, :username, '-', :salesperson, :at)")
                                .bind("username", username)
                                .bind("salesperson", salesperson)
                                .bind("at", SOMETIME)
                                .execute());
    }

    public long company(String number) {
        long id = contact(number, "COMPANY");
        sql("update crm_contact set company_id = id where id = " + id);
        return id;
    }

    public long person(String number, Long companyId) {
        long id = contact(number, "PERSON");
        if (companyId != null) {
            sql("update crm_contact set company_id = " + companyId + " where id = " + id);
        }
        return id;
    }

    private long contact(String number, String type) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into crm_contact (number, type, name, email, language_code, search_key, created_at, changed_at)"
                                                + " values (:number, :type, :name, :email, 'fr', :key, :at, :at)")
                                .bind("number", number)
                                .bind("type", type)
                                .bind("name", "Contact " + number)
                                .bind("email", number.toLowerCase(Locale.ROOT) + "@example.org")
                                .bind("key", number.toLowerCase(Locale.ROOT))
                                .bind("at", SOMETIME)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    public long customer(String number, long contactId) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into crm_customer (number, name, contact_id, vat_bus_group, search_key, created_at)"
                                                + " values (:number, :number, :contact, 'DOM', :number, :at)")
                                .bind("number", number)
                                .bind("contact", contactId)
                                .bind("at", SOMETIME)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    public void tag(long contactId, String kind, String code) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_contact_code (contact_id, kind, code) values (:id, :kind, :code)")
                                .bind("id", contactId)
                                .bind("kind", kind)
                                .bind("code", code)
                                .execute());
    }

    public void sql(String statement) {
        database.change(h -> h.execute(statement));
    }

    public int count(String query) {
        return database.ask(h -> h.createQuery(query).mapTo(Integer.class).one());
    }
}
