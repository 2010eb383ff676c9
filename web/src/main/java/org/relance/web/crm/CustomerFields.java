package org.relance.web.crm;

import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a customer, for the comparison of two people's edits. */
final class CustomerFields {

    private final CodeChoices choices;
    private final CardFields<CustomerForm> fields = CardFields.of(CustomerForm.class);

    private CustomerFields(CodeChoices choices) {
        this.choices = choices;
    }

    /** Codes are shown as the selects of the page show them. */
    static CardFields<CustomerForm> with(CodeChoices choices) {
        return new CustomerFields(choices).declared();
    }

    private CardFields<CustomerForm> declared() {
        text("name", "crm:customer.name");
        text("billTo", "crm:customer.bill-to");
        fields.field(
                "crm:field.salespersonCode",
                form -> form.getText().get("salespersonCode"),
                (form, value) -> form.getText().put("salespersonCode", value),
                Choice.named(choices::getSalespeople));
        flag("blocked", "crm:customer.blocked");
        code("priceGroup", "crm:customer.price-group", "customer-price-group");
        code("discountGroup", "crm:customer.discount-group", "customer-discount-group");
        code("vatBusGroup", "crm:customer.vat-group", "vat-bus-group");
        code("currencyCode", "crm:customer.currency", "currency");
        flag("pricesIncludeVat", "crm:customer.include-vat");
        flag("refuseLineDiscount", "crm:customer.refuse-discount");
        return fields;
    }

    private void text(String name, String label) {
        fields.field(
                label,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value));
    }

    private void code(String name, String label, String kind) {
        fields.field(
                label,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value),
                Choice.named(() -> choices.of(kind)));
    }

    private void flag(String name, String label) {
        fields.field(
                label, form -> form.flag(name), (form, value) -> form.getFlags().put(name, value));
    }
}
