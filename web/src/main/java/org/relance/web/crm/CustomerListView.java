package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.web.shell.ListModel;

/** The list of customers. */
@Named
@ViewScoped
public class CustomerListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Customers customers;
    @Inject CodeChoices choices;

    private ListModel<CustomerView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<CustomerView>of(
                                request -> customers.list(request), row -> String.valueOf(row.id()))
                        .choice(
                                "price-group",
                                "crm:customer.price-group",
                                choices.of("customer-price-group"))
                        .choice(
                                "discount-group",
                                "crm:customer.discount-group",
                                choices.of("customer-discount-group"))
                        .choice("territory", "crm:field.territoryCode", choices.of("territory"))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .flag("blocked", "crm:customer.blocked");
    }

    public ListModel<CustomerView> getList() {
        return list;
    }
}
