package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactStatistics;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.web.shell.Shell;

/** The card of a company or a person. */
@Named
@ViewScoped
public class ContactEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TIMELINE = 8;
    private static final int OFFERS = 12;
    private static final String CARD = "/crm/contact-edit?faces-redirect=true&id=";

    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Interactions interactions;
    @Inject Trail trail;
    @Inject Shell shell;

    private Long id;
    private ContactView contact;
    private ContactForm form = ContactForm.from(ContactDetails.company(null));
    private String company;
    private transient ContactStatistics statistics;

    /** Reads the contact, or starts an empty card. */
    public void open() {
        if (id == null) {
            return;
        }
        contact =
                contacts.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
        form = ContactForm.from(contact.details());
        statistics = null;
        company =
                contact.details().companyId() == null
                        ? null
                        : label(contact.companyNumber(), contact.companyName());
    }

    /** Saves; a new card becomes the contact's own page. */
    public String save() {
        ContactDetails details = form.details(companyId());
        if (contact == null) {
            return CARD + contacts.create(details).id();
        }
        contacts.change(id, contact.version(), details);
        open();
        shell.saved();
        return null;
    }

    public String delete() {
        contacts.delete(id, contact.version());
        shell.tell("crm:contact.deleted");
        return "/crm/contact-list?faces-redirect=true";
    }

    public void optOut() {
        contacts.optOut(id, shell.text("crm:contact.opt-out.source"));
        open();
        shell.tell("crm:contact.opted-out.done");
    }

    public void optIn() {
        contacts.optIn(id, shell.text("crm:contact.opt-out.source"));
        open();
        shell.tell("crm:contact.opted-in.done");
    }

    public void makeCustomer() {
        CustomerView customer = customers.createFromContact(id, CustomerDetails.DEFAULT);
        open();
        shell.tell("crm:contact.customer-made", customer.number());
    }

    /** Companies whose name or number has the words. */
    public List<String> companies(String words) {
        ListRequest request = new ListRequest(words, null, "name", false, "", 0, OFFERS);
        return contacts.list(request.with("type", "COMPANY")).rows().stream()
                .map(row -> label(row.number(), row.name()))
                .toList();
    }

    private static String label(String number, String name) {
        return number + " " + name;
    }

    private Long companyId() {
        if (company == null || company.isBlank()) {
            return null;
        }
        String number = company.strip().split(" ", 2)[0];
        return contacts.findByNumber(number)
                .map(ContactView::id)
                .orElseThrow(() -> DomainException.invalid("crm.company-unknown", "companyId"));
    }

    public String getTitle() {
        return contact == null ? shell.text("crm:contact.unnamed") : contact.details().name();
    }

    public ContactStatistics getStatistics() {
        if (statistics == null && contact != null) {
            statistics = contacts.statistics(id);
        }
        return statistics;
    }

    /** The latest interactions; of a company with those of its people. */
    public List<InteractionView> getTimeline() {
        String column = form.isPerson() ? "contact" : "company";
        return contact == null
                ? List.of()
                : interactions.list(ListRequest.first(TIMELINE).with(column, id.toString())).rows();
    }

    public List<Trail.Entry> getChanges() {
        return contact == null ? List.of() : trail.of("contact", id, TIMELINE / 2);
    }

    public ContactView getContact() {
        return contact;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
