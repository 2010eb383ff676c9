package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Looks contacts up by SQL alone: the row is locked by SQL afterwards. */
@ApplicationScoped
class PersonsAsked {

    private static final String FIND =
            "select c.id, c.number, c.name, c.email, c.language_code, c.privacy_blocked,"
                    + " case when c.opted_out_at is null then false else true end as opted_out,"
                    + " case when e.contact_id is null then false else true end as erased"
                    + " from crm_contact c left join crm_erasure e on e.contact_id = c.id where c.id = :id";

    @Inject Database database;

    Optional<PersonAsked> find(long contactId) {
        return database.ask(
                h -> h.createQuery(FIND).bind("id", contactId).mapTo(PersonAsked.class).findOne());
    }

    PersonAsked known(long contactId) {
        return find(contactId)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", contactId));
    }

    static void refuseIfErased(PersonAsked person) {
        if (person.erased()) {
            throw DomainException.conflict("crm.contact-erased", person.number());
        }
    }

    static void refuseIfBlocked(PersonAsked person) {
        if (person.privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", person.number());
        }
    }
}
