package org.relance.crm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Erasure;
import org.relance.crm.api.Erasures;
import org.relance.crm.api.Suppressions;
import org.relance.crm.api.event.ContactErasing;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultErasures implements Erasures {

    private static final String SUBJECT = "contact";
    private static final int REASON_LENGTH = 200;

    @Inject PersonRepository persons;
    @Inject ErasureRepository repository;
    @Inject Suppressions suppressions;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;
    @Inject Trail trail;
    @Inject Event<ContactErasing> erasing;

    @Override
    public Optional<Erasure> find(long contactId) {
        return repository.find(contactId);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void erase(long contactId, int version, String reason) {
        PersonRow person = persons.known(contactId);
        check(person, version);
        String why = checked(reason, person);
        person.addresses()
                .forEach(address -> suppressions.suppress(address, Suppressions.ERASED, null));
        erasing.fire(
                new ContactErasing(
                        contactId, person.number(), person.addresses(), person.values()));
        repository.eraseTraces(person);
        if (!repository.pseudonymise(person, version, clock.systemClock().instant())) {
            throw stale(person);
        }
        repository.insert(
                new Erasure(contactId, clock.systemClock().instant(), actor.get().username(), why));
        trail.record(SUBJECT, contactId, person.number(), "erased", why);
    }

    private void check(PersonRow person, int version) {
        if (ContactType.valueOf(person.type()) == ContactType.COMPANY) {
            throw DomainException.conflict("crm.erasure-of-company", person.number());
        }
        if (repository.find(person.id()).isPresent()) {
            throw DomainException.conflict("crm.contact-erased", person.number());
        }
        if (person.version() != version) {
            throw stale(person);
        }
        List<String> open = repository.openWork(person.id());
        if (!open.isEmpty()) {
            throw DomainException.conflict(
                    "crm.erasure-open-work", person.number(), String.join(", ", open));
        }
    }

    /** The reason stays for good: it must not bring back what is erased. */
    private static String checked(String reason, PersonRow person) {
        String why = Fields.required(reason, REASON_LENGTH, "reason");
        if (person.isNamedIn(why)) {
            throw DomainException.invalid("crm.erasure-reason-names", "reason");
        }
        return why;
    }

    private static DomainException stale(PersonRow person) {
        return DomainException.stale("crm.changed-meanwhile", person.number());
    }
}
