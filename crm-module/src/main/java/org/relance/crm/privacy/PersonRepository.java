package org.relance.crm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Finds whom a right of a person is about. */
@ApplicationScoped
class PersonRepository {

    private static final String SELECT =
            "select c.id, c.number, c.type, c.version, c.name, c.phone, c.mobile, c.email, c.email2, c.external_id,"
                    + " k.email as company_email, k.email2 as company_email2,"
                    + " k.phone as company_phone, k.mobile as company_mobile"
                    + " from crm_contact c left join crm_contact k on k.id = c.company_id and k.id <> c.id"
                    + " where c.id = :id";

    @Inject Database database;

    PersonRow known(long id) {
        return database.ask(
                        h -> h.createQuery(SELECT).bind("id", id).mapTo(PersonRow.class).findOne())
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
    }
}
