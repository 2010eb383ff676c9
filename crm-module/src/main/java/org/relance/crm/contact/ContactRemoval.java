package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.event.ContactsDeleting;
import org.relance.kernel.DomainException;

/** Deletes a contact, with a company its persons, and settles what named them (domain.md §2). */
@ApplicationScoped
class ContactRemoval {

    @Inject ContactRepository repository;
    @Inject ContactHistory history;
    @Inject Event<ContactsDeleting> deleting;

    void remove(Contact contact) {
        List<Contact> going = new ArrayList<>();
        if (contact.type() == ContactType.COMPANY) {
            going.addAll(repository.personsOf(contact.id()));
        }
        going.add(contact);
        if (history.openOpportunities(contact.id()) > 0) {
            throw DomainException.conflict("crm.contact-has-opportunities", contact.number());
        }
        if (history.openTasks(contact.id()) > 0) {
            throw DomainException.conflict("crm.contact-has-tasks", contact.number());
        }
        deleting.fire(new ContactsDeleting(going.stream().map(Contact::id).toList()));
        going.forEach(gone -> settle(contact, gone));
        repository.remove(going);
    }

    private void settle(Contact contact, Contact gone) {
        boolean companyStays = contact.type() == ContactType.PERSON && contact.companyId() != null;
        if (companyStays) {
            history.moveToCompany(gone.id(), contact.companyId());
        } else {
            history.forget(gone.id());
        }
    }
}
