package org.relance.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.rule.Fields;
import org.relance.kernel.db.TextFold;

/** Who buys. A customer without another one to bill pays itself. */
@Entity
@Table(name = "crm_customer")
class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String name;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "bill_to_id")
    private Long billToId;

    @Column(name = "price_group")
    private String priceGroup;

    @Column(name = "discount_group")
    private String discountGroup;

    @Column(name = "currency_code")
    private String currencyCode;

    @Column(name = "vat_bus_group")
    private String vatBusGroup;

    @Column(name = "prices_include_vat")
    private boolean pricesIncludeVat;

    @Column(name = "allow_line_discount")
    private boolean allowLineDiscount;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    private boolean blocked;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version private int version;

    protected Customer() {}

    Customer(String number, Instant now) {
        this.number = number;
        createdAt = now;
    }

    void apply(CustomerDetails details) {
        name = Fields.required(details.name(), 200, "name");
        billToId = details.billToId();
        priceGroup = Fields.optional(details.priceGroup(), 20, "priceGroup");
        discountGroup = Fields.optional(details.discountGroup(), 20, "discountGroup");
        currencyCode = Fields.optional(details.currencyCode(), 3, "currencyCode");
        vatBusGroup = Fields.required(details.vatBusGroup(), 20, "vatBusGroup");
        pricesIncludeVat = details.pricesIncludeVat();
        allowLineDiscount = !details.refuseLineDiscount();
        salespersonCode = Fields.optional(details.salespersonCode(), 20, "salespersonCode");
        blocked = details.blocked();
        searchKey = TextFold.fold(number + " " + name);
    }

    void link(long contact) {
        contactId = contact;
    }

    CustomerDetails details() {
        return new CustomerDetails(
                number,
                name,
                billToId,
                priceGroup,
                discountGroup,
                currencyCode,
                vatBusGroup,
                pricesIncludeVat,
                !allowLineDiscount,
                salespersonCode,
                blocked);
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    Long contactId() {
        return contactId;
    }

    int version() {
        return version;
    }
}
