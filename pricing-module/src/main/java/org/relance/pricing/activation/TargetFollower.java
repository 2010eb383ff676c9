package org.relance.pricing.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.event.ContactLinkedToCustomer;
import org.relance.crm.api.event.ContactsDeleting;
import org.relance.crm.api.event.ContactsMerged;
import org.relance.crm.api.event.CustomerDeleted;

/** Moves rows of target groups when a contact becomes a customer or one of them goes. */
@ApplicationScoped
class TargetFollower {

    @Inject TargetRepository targets;

    void contactBecameCustomer(@Observes ContactLinkedToCustomer event) {
        targets.contactBecameCustomer(event.contactId(), event.customerId());
    }

    void customerGone(@Observes CustomerDeleted event) {
        if (event.contactId() != null) {
            targets.customerBecameContact(event.customerId(), event.contactId());
        } else {
            targets.drop("CUSTOMER", List.of(event.customerId()));
        }
    }

    void contactsGo(@Observes ContactsDeleting event) {
        if (!event.contactIds().isEmpty()) {
            targets.drop("CONTACT", event.contactIds());
        }
    }

    void contactsMerged(@Observes ContactsMerged event) {
        targets.merged(event.survivorId(), event.otherId());
    }
}
