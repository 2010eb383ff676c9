package org.relance.crm.api.event;

import java.util.Set;

/**
 * A person is about to be erased; each observer takes out what its tables say of the person, in the
 * same transaction, and refuses by throwing. Rows and amounts stay.
 *
 * @param number number of the contact, which stays
 * @param addresses e-mail addresses of the person alone, in lower case
 * @param values texts that name the person, in lower case: name, addresses, telephones, identifier
 */
public record ContactErasing(
        long contactId, String number, Set<String> addresses, Set<String> values) {

    public ContactErasing {
        addresses = Set.copyOf(addresses);
        values = Set.copyOf(values);
    }
}
