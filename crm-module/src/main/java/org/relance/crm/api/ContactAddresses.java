package org.relance.crm.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;

/** Alternative addresses with date ranges (domain.md §2). */
public interface ContactAddresses {

    /** The alternative addresses of a contact, the latest start first. */
    List<ContactAddressView> of(long contactId);

    /**
     * Adds an address.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.required}, {@code
     *     crm.address-end-before-start}, {@code crm.code-unknown}
     */
    ContactAddressView add(long contactId, ContactAddressDetails details);

    /**
     * Changes an address.
     *
     * @throws DomainException {@code crm.address-not-found}, {@code crm.changed-meanwhile} and what
     *     {@link #add} refuses
     */
    ContactAddressView change(long contactId, long id, int version, ContactAddressDetails details);

    /** Removes an address. */
    void remove(long contactId, long id, int version);

    /**
     * The address of each contact on a day: of the ranges that hold, the one that began last, of
     * two that began together the one entered last; where none holds, the contact's own.
     */
    Map<Long, PostalAddress> on(LocalDate day, Collection<Long> contactIds);
}
