package org.relance.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.Salespeople;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Settings;

/** Fills what was left blank from contact and set-up, and checks what was typed. */
@ApplicationScoped
class CustomerRules {

    private static final String DEFAULT_VAT_GROUP = "crm.customer.vat-bus-group";

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject Settings settings;
    @Inject CustomerRepository repository;

    /**
     * Details as they can be stored.
     *
     * @param before the customer as it is, null for a new one
     * @param contact the contact it is made from, null for none
     */
    CustomerDetails settle(CustomerDetails typed, CustomerDetails before, ContactView contact) {
        CustomerDetails filled = fill(typed, contact);
        CustomerDetails had = before == null ? CustomerDetails.DEFAULT : before;
        check(CodeKind.CUSTOMER_PRICE_GROUP, filled.priceGroup(), had.priceGroup(), "priceGroup");
        check(
                CodeKind.CUSTOMER_DISCOUNT_GROUP,
                filled.discountGroup(),
                had.discountGroup(),
                "discountGroup");
        check(CodeKind.CURRENCY, filled.currencyCode(), had.currencyCode(), "currencyCode");
        check(CodeKind.VAT_BUS_GROUP, filled.vatBusGroup(), had.vatBusGroup(), "vatBusGroup");
        if (!Objects.equals(filled.salespersonCode(), had.salespersonCode())) {
            salespeople.require(filled.salespersonCode(), "salespersonCode");
        }
        if (filled.billToId() != null && repository.find(filled.billToId()).isEmpty()) {
            throw DomainException.invalid("crm.customer-unknown", "billToId", filled.billToId());
        }
        return filled;
    }

    private CustomerDetails fill(CustomerDetails typed, ContactView contact) {
        String name = contact == null ? null : contact.details().name();
        String seller =
                contact == null ? null : contact.details().classification().salespersonCode();
        String currency =
                contact == null ? null : contact.details().classification().currencyCode();
        return new CustomerDetails(
                typed.number(),
                or(typed.name(), name),
                typed.billToId(),
                or(typed.priceGroup(), null),
                or(typed.discountGroup(), null),
                or(typed.currencyCode(), currency),
                or(typed.vatBusGroup(), settings.find(DEFAULT_VAT_GROUP).orElse("DOM")),
                typed.pricesIncludeVat(),
                typed.refuseLineDiscount(),
                or(typed.salespersonCode(), seller),
                typed.blocked());
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private void check(CodeKind kind, String wanted, String had, String field) {
        if (!Objects.equals(wanted, had)) {
            codes.require(kind, wanted, field);
        }
    }
}
