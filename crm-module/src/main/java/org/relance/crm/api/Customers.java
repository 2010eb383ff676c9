package org.relance.crm.api;

import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Customers: who buys and who pays. */
public interface Customers {

    /**
     * A page of the list; filters: number, name, contact, price-group, discount-group, currency,
     * vat-bus-group, salesperson, blocked, city, territory.
     */
    ListPage<CustomerView> list(ListRequest request);

    /** One customer, or empty. */
    Optional<CustomerView> find(long id);

    /** One customer by its number, or empty. */
    Optional<CustomerView> findByNumber(String number);

    /** The customer of a contact or of its company, or empty. */
    Optional<CustomerView> ofContact(long contactId);

    /** Adds a customer without a contact. */
    CustomerView create(CustomerDetails details);

    /**
     * Makes a customer of a contact; of a person with a company, the company becomes the customer.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.contact-already-customer},
     *     {@code crm.contact-privacy-blocked}
     */
    CustomerView createFromContact(long contactId, CustomerDetails details);

    /**
     * Links an existing customer to a contact.
     *
     * @throws DomainException {@code crm.contact-already-customer}, {@code
     *     crm.customer-already-linked}
     */
    CustomerView link(long customerId, long contactId);

    /** Changes a customer; number and contact stay. */
    CustomerView change(long id, int version, CustomerDetails details);

    /**
     * Deletes a customer without documents.
     *
     * @throws DomainException {@code crm.customer-in-use}
     */
    void delete(long id, int version);
}
