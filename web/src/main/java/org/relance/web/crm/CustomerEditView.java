package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Shell;

/** The card of a customer. */
@Named
@ViewScoped
public class CustomerEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERS = 12;

    @Inject Customers customers;
    @Inject Shell shell;

    private Long id;
    private CustomerView customer;
    private CustomerForm form = new CustomerForm();
    private String billTo;

    /** Reads the customer, or starts an empty card. */
    public void open() {
        if (id == null) {
            return;
        }
        customer =
                customers
                        .find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.customer-not-found", id));
        form = CustomerForm.from(customer);
        billTo =
                customer.billToId() == customer.id()
                        ? null
                        : customers
                                .find(customer.billToId())
                                .map(CustomerEditView::label)
                                .orElse(null);
    }

    /** Saves; a new card becomes the customer's own page. */
    public String save() {
        if (customer == null) {
            long created = customers.create(form.details(billToId())).id();
            return "/crm/customer-edit?faces-redirect=true&id=" + created;
        }
        customers.change(id, customer.version(), form.details(billToId()));
        open();
        shell.saved();
        return null;
    }

    public String delete() {
        customers.delete(id, customer.version());
        shell.tell("crm:customer.deleted");
        return "/crm/customer-list?faces-redirect=true";
    }

    /** Customers whose name or number has the words. */
    public List<String> payers(String words) {
        ListRequest request = new ListRequest(words, null, "name", false, "", 0, OFFERS);
        return customers.list(request).rows().stream().map(CustomerEditView::label).toList();
    }

    private static String label(CustomerView customer) {
        return customer.number() + " " + customer.name();
    }

    private Long billToId() {
        if (billTo == null || billTo.isBlank()) {
            return null;
        }
        String number = billTo.strip().split(" ", 2)[0];
        return customers
                .findByNumber(number)
                .map(CustomerView::id)
                .orElseThrow(
                        () -> DomainException.invalid("crm.customer-unknown", "billToId", number));
    }

    public String getTitle() {
        return customer == null ? shell.text("crm:customer.new") : customer.name();
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public CustomerForm getForm() {
        return form;
    }

    public String getBillTo() {
        return billTo;
    }

    public void setBillTo(String billTo) {
        this.billTo = billTo;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
