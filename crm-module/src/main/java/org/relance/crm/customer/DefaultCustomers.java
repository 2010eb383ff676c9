package org.relance.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.event.ContactLinkedToCustomer;
import org.relance.crm.api.event.CustomerDeleted;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCustomers implements Customers {

    private static final String SUBJECT = "customer";
    private static final String OF_CONTACT =
            "u.contact_id = (select coalesce(k.company_id, k.id) from crm_contact k where k.id = :value)";

    @Inject CustomerRepository repository;
    @Inject CustomerRules rules;
    @Inject Contacts contacts;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject Event<ContactLinkedToCustomer> linked;
    @Inject Event<CustomerDeleted> deleted;

    @Override
    public ListPage<CustomerView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<CustomerView> find(long id) {
        return repository.view("u.id = :value", id);
    }

    @Override
    public Optional<CustomerView> findByNumber(String number) {
        return repository.view("u.number = :value", number);
    }

    @Override
    public Optional<CustomerView> ofContact(long contactId) {
        return repository.view(OF_CONTACT, contactId);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public CustomerView create(CustomerDetails typed) {
        return view(add(rules.settle(typed, null, null)));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public CustomerView createFromContact(long contactId, CustomerDetails typed) {
        ContactView contact = linkable(contactId);
        Customer customer = add(rules.settle(typed, null, contact));
        tie(customer, contact.id());
        return view(customer);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public CustomerView link(long customerId, long contactId) {
        Customer customer = known(customerId);
        if (customer.contactId() != null) {
            throw DomainException.conflict("crm.customer-already-linked", customer.number());
        }
        tie(customer, linkable(contactId).id());
        trail.record(SUBJECT, customerId, customer.number(), "linked", "contactId: " + contactId);
        return view(customer);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public CustomerView change(long id, int version, CustomerDetails typed) {
        Customer customer = known(id, version);
        CustomerDetails before = customer.details();
        customer.apply(rules.settle(typed, before, null));
        repository.flush();
        String changes = Changes.between(before, customer.details());
        trail.record(SUBJECT, id, customer.number(), "changed", changes);
        return view(customer);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void delete(long id, int version) {
        Customer customer = known(id, version);
        deleted.fire(new CustomerDeleted(id, customer.contactId()));
        repository.remove(customer);
        trail.record(SUBJECT, id, customer.number(), "deleted", customer.details().name());
    }

    private Customer add(CustomerDetails details) {
        String number = numbers.accept(SUBJECT, Fields.optional(details.number(), 20, "number"));
        if (findByNumber(number).isPresent()) {
            throw DomainException.conflict("crm.number-exists", number);
        }
        Customer customer = new Customer(number, clock.systemClock().instant());
        customer.apply(details);
        repository.add(customer);
        trail.record(SUBJECT, customer.id(), number, "created", details.name());
        return customer;
    }

    private void tie(Customer customer, long contactId) {
        customer.link(contactId);
        repository.flush();
        linked.fire(new ContactLinkedToCustomer(contactId, customer.id()));
    }

    /** The contact that would carry the link: the company of a person who has one. */
    private ContactView linkable(long contactId) {
        ContactView named = contact(contactId);
        Long companyId = named.details().companyId();
        boolean ofCompany = named.details().type() == ContactType.PERSON && companyId != null;
        ContactView contact = ofCompany ? contact(companyId) : named;
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
        if (contact.customerId() != null) {
            throw DomainException.conflict(
                    "crm.contact-already-customer", contact.number(), contact.customerNumber());
        }
        return contact;
    }

    private ContactView contact(long id) {
        return contacts.find(id)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
    }

    private Customer known(long id) {
        return repository
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.customer-not-found", id));
    }

    private Customer known(long id, int version) {
        Customer customer = known(id);
        if (customer.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", customer.number());
        }
        return customer;
    }

    private CustomerView view(Customer customer) {
        return find(customer.id()).orElseThrow();
    }
}
