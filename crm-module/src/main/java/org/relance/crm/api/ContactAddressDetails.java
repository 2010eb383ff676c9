package org.relance.crm.api;

import java.time.LocalDate;

/**
 * Where a contact is for a time.
 *
 * @param description what the address is, such as the summer residence
 * @param endingDate last day; null for no end
 */
public record ContactAddressDetails(
        String description, LocalDate startingDate, LocalDate endingDate, PostalAddress address) {

    public ContactAddressDetails {
        address = address == null ? PostalAddress.NONE : address;
    }
}
