package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.event.PersonChangingCompany;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;

/** Between persons and their company: who belongs where, and what follows from it. */
@ApplicationScoped
class CompanyTies {

    @Inject ContactRepository repository;
    @Inject ContactHistory history;
    @Inject InheritanceSwitches switches;
    @Inject BusinessClock clock;
    @Inject Event<PersonChangingCompany> moving;

    /** The company that the details name, null if they name none. */
    Contact companyOf(ContactDetails typed) {
        if (typed.companyId() == null) {
            return null;
        }
        return repository
                .find(typed.companyId())
                .filter(company -> company.type() == ContactType.COMPANY)
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "crm.company-unknown", "companyId", typed.companyId()));
    }

    void tie(Contact contact, Contact company) {
        if (contact.type() == ContactType.COMPANY) {
            contact.belongToItself();
        } else {
            contact.belongTo(company);
        }
        repository.flush();
    }

    /** The details with what the company gives, unchanged where there is none. */
    ContactDetails inherit(
            ContactDetails typed, ContactDetails stored, Contact old, Contact company) {
        if (company == null) {
            return typed;
        }
        return switches.read().attach(typed, stored, details(old), details(company));
    }

    /** A person moves: others may refuse, and its history stays with the company it leaves. */
    ContactDetails move(
            Contact person, ContactDetails typed, ContactDetails stored, Contact company) {
        Long to = company == null ? null : company.id();
        moving.fire(new PersonChangingCompany(person.id(), stored.companyId(), to));
        Long keeper = stored.companyId() != null ? stored.companyId() : to;
        if (keeper != null) {
            history.moveToCompany(person.id(), keeper);
        }
        Contact old =
                stored.companyId() == null
                        ? null
                        : repository.find(stored.companyId()).orElse(null);
        return inherit(typed, stored, old, company);
    }

    void letPersonsFollow(Contact company, ContactDetails before, ContactDetails after) {
        if (before.equals(after)) {
            return;
        }
        Inheritance inheritance = switches.read();
        for (Contact person : repository.personsOf(company.id())) {
            ContactDetails own = details(person);
            person.apply(inheritance.follow(own, before, after), clock.systemClock().instant());
            person.belongTo(company);
        }
        repository.flush();
    }

    /**
     * Persons of a company that goes up in another come to the other: they take what they had from
     * the first or have not, and what is their own stays.
     */
    void takeOver(List<Contact> persons, ContactDetails left, Contact company) {
        Inheritance inheritance = switches.read();
        ContactDetails now = details(company);
        for (Contact person : persons) {
            ContactDetails own = details(person);
            person.apply(inheritance.attach(own, left, left, now), clock.systemClock().instant());
            person.belongTo(company);
        }
        repository.flush();
    }

    private ContactDetails details(Contact contact) {
        return contact == null ? null : contact.details(repository.codesOf(contact.id()));
    }
}
