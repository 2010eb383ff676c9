package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.db.Database;

/** What happened with a contact and stays when it goes: set-based, as there may be much of it. */
@ApplicationScoped
class ContactHistory {

    @Inject Database database;

    long references(long id) {
        return count(
                "select (select count(*) from crm_interaction where contact_id = :id or company_id = :id)"
                        + " + (select count(*) from crm_opportunity where contact_id = :id or company_id = :id)"
                        + " + (select count(*) from crm_task where contact_id = :id or company_id = :id)"
                        + " from crm_contact where id = :id",
                id);
    }

    long persons(long id) {
        return count("select count(*) from crm_contact where company_id = :id and id <> :id", id);
    }

    boolean isCustomer(long id) {
        return count("select count(*) from crm_customer where contact_id = :id", id) > 0;
    }

    boolean isErased(long id) {
        return count("select count(*) from crm_erasure where contact_id = :id", id) > 0;
    }

    long openOpportunities(long id) {
        return count(
                "select count(*) from crm_opportunity where (contact_id = :id or company_id = :id)"
                        + " and status in ('NOT_STARTED', 'IN_PROGRESS')",
                id);
    }

    long openTasks(long id) {
        return count(
                "select count(*) from crm_task where (contact_id = :id or company_id = :id)"
                        + " and closed = false",
                id);
    }

    /** What named the person names the company from now on. */
    void moveToCompany(long personId, long companyId) {
        for (String table : new String[] {"crm_interaction", "crm_opportunity", "crm_task"}) {
            // Whom a meeting is with comes as the person that she is.
            String besides = table.equals("crm_task") ? " and role <> 'CONTACT_ATTENDEE'" : "";
            String sql =
                    "update %s set contact_id = :company, company_id = :company where contact_id = :person%s"
                            .formatted(table, besides);
            database.change(
                    h ->
                            h.createUpdate(sql)
                                    .bind("company", companyId)
                                    .bind("person", personId)
                                    .execute());
        }
    }

    /**
     * Log and closed tasks stay without a contact; closed opportunities and the customer's link go.
     */
    void forget(long id) {
        execute("update crm_interaction set contact_id = null where contact_id = :id", id);
        execute("update crm_interaction set company_id = null where company_id = :id", id);
        execute("delete from crm_attendee where contact_id = :id", id);
        execute("delete from crm_task where contact_id = :id and role = 'CONTACT_ATTENDEE'", id);
        execute("update crm_task set contact_id = null where contact_id = :id", id);
        execute("update crm_task set company_id = null where company_id = :id", id);
        execute("delete from crm_opportunity where contact_id = :id", id);
        execute("update crm_opportunity set company_id = null where company_id = :id", id);
        execute("update crm_customer set contact_id = null where contact_id = :id", id);
    }

    private long count(String sql, long id) {
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }

    private void execute(String sql, long id) {
        database.change(h -> h.createUpdate(sql).bind("id", id).execute());
    }
}
