package org.relance.marketing.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** What a preview fills in: a real contact, and a campaign that runs for the next month. */
@ApplicationScoped
class SampleValues {

    @Inject Database database;
    @Inject BusinessClock clock;

    Sample of(long contactId) {
        Sample.Contact contact =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select c.id, c.number, c.name, c.first_name, c.surname, c.job_title, c.company_name,"
                                                        + " c.city, c.email, c.language_code, s.description as salutation,"
                                                        + " p.name as salesperson_name, p.email as salesperson_email, p.phone as salesperson_phone"
                                                        + " from crm_contact c"
                                                        + " left join crm_code s on s.kind = 'salutation' and s.code = c.salutation_code"
                                                        + " left join crm_salesperson p on p.code = c.salesperson_code"
                                                        + " where c.id = :id")
                                        .bind("id", contactId)
                                        .mapTo(Sample.Contact.class)
                                        .findOne()
                                        .orElseThrow(
                                                () ->
                                                        DomainException.invalid(
                                                                "marketing.unknown-contact",
                                                                "contactId",
                                                                contactId)));
        return new Sample(contact, clock.today());
    }
}
