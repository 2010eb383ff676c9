package org.relance.crm.api.event;

import java.util.List;

/** Contacts are about to go; an observer refuses by throwing, or removes what points to them. */
public record ContactsDeleting(List<Long> contactIds) {

    public ContactsDeleting {
        contactIds = List.copyOf(contactIds);
    }
}
