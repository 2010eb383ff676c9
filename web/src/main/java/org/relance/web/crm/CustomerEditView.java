package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The card of a customer. */
@Named
@ViewScoped
public class CustomerEditView extends CardView<CustomerView, CustomerForm> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERS = 12;

    @Inject Customers customers;
    @Inject CodeChoices choices;

    public CustomerEditView() {
        super(new CustomerForm());
    }

    /** Reads the customer, or starts an empty card. */
    public void open() {
        if (isSaved()) {
            load();
        }
    }

    @Override
    protected CustomerView read() {
        return customers
                .find(getId())
                .orElseThrow(() -> DomainException.notFound("crm.customer-not-found", getId()));
    }

    @Override
    protected CustomerForm formOf(CustomerView customer) {
        String billTo =
                customer.billToId() == customer.id()
                        ? null
                        : customers
                                .find(customer.billToId())
                                .map(CustomerEditView::label)
                                .orElse(null);
        return CustomerForm.from(customer, billTo);
    }

    @Override
    protected void write(CustomerView base, CustomerForm form) {
        customers.change(getId(), base.version(), form.details(billToId(form)));
    }

    @Override
    protected CardFields<CustomerForm> fields() {
        return CustomerFields.with(choices);
    }

    @Override
    protected String subject() {
        return "customer";
    }

    /** Saves; a new card becomes the customer's own page. */
    public String save() {
        if (!isSaved()) {
            long created = customers.create(getForm().details(billToId(getForm()))).id();
            return "/crm/customer-edit?faces-redirect=true&id=" + created;
        }
        change();
        return null;
    }

    public String delete() {
        customers.delete(getId(), getCustomer().version());
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

    private Long billToId(CustomerForm form) {
        String billTo = form.getText().get("billTo");
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
        return isSaved() ? getCustomer().name() : shell.text("crm:customer.new");
    }

    /** The customer as it was read; null on an empty card. */
    public CustomerView getCustomer() {
        return record();
    }
}
