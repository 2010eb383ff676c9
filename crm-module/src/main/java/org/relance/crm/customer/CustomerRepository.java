package org.relance.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.relance.crm.api.CustomerView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class CustomerRepository {

    private static final String COLUMNS =
            "u.id, u.number, u.name, u.contact_id, c.number as contact_number, coalesce(u.bill_to_id, u.id) as bill_to_id,"
                    + " u.price_group, u.discount_group, u.currency_code, u.vat_bus_group, u.prices_include_vat,"
                    + " u.allow_line_discount, u.salesperson_code, u.blocked, u.version";
    private static final String TABLES =
            "crm_customer u left join crm_contact c on c.id = u.contact_id";

    private static final Listing<CustomerView> LIST =
            Listing.of(CustomerView.class, COLUMNS, TABLES, "u.id")
                    .requiredText("name", "u.name")
                    .requiredText("number", "u.number")
                    .number("contact", "u.contact_id")
                    .text("price-group", "u.price_group")
                    .text("discount-group", "u.discount_group")
                    .text("currency", "u.currency_code")
                    .requiredText("vat-bus-group", "u.vat_bus_group")
                    .text("salesperson", "u.salesperson_code")
                    .flag("blocked", "u.blocked")
                    .text("city", "c.city")
                    .text("territory", "c.territory_code")
                    .search("u.search_key");

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Customer customer) {
        em.persist(customer);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Removes a customer; documents and whatever else points to it refuse. */
    void remove(Customer customer) {
        try {
            em.remove(customer);
            em.flush();
        } catch (PersistenceException e) {
            throw DomainException.conflict("crm.customer-in-use", customer.number());
        }
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    ListPage<CustomerView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<CustomerView> view(String condition, Object value) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where " + condition;
        return database.ask(
                h -> h.createQuery(sql).bind("value", value).mapTo(CustomerView.class).findOne());
    }
}
