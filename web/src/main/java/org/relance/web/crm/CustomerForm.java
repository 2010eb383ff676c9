package org.relance.web.crm;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;

/** What is typed on the card of a customer; texts and flags by the name of their field. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();

    /**
     * The form of a customer.
     *
     * @param billTo number and name of who pays; null for the customer
     */
    static CustomerForm from(CustomerView customer, String billTo) {
        CustomerForm form = new CustomerForm();
        form.text.put("billTo", billTo);
        form.text.put("name", customer.name());
        form.text.put("priceGroup", customer.priceGroup());
        form.text.put("discountGroup", customer.discountGroup());
        form.text.put("currencyCode", customer.currencyCode());
        form.text.put("vatBusGroup", customer.vatBusGroup());
        form.text.put("salespersonCode", customer.salespersonCode());
        form.flags.put("pricesIncludeVat", customer.pricesIncludeVat());
        form.flags.put("refuseLineDiscount", !customer.allowLineDiscount());
        form.flags.put("blocked", customer.blocked());
        return form;
    }

    CustomerDetails details(Long billToId) {
        return new CustomerDetails(
                text.get("number"),
                text.get("name"),
                billToId,
                text.get("priceGroup"),
                text.get("discountGroup"),
                text.get("currencyCode"),
                text.get("vatBusGroup"),
                flag("pricesIncludeVat"),
                flag("refuseLineDiscount"),
                text.get("salespersonCode"),
                flag("blocked"));
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(flags.get(field));
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }
}
