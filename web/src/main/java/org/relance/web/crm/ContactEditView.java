package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.ReadOnce;

/** The card of a company or a person. */
@Named
@ViewScoped
public class ContactEditView extends CardView<ContactView, ContactForm> {

    private static final long serialVersionUID = 1L;
    private static final int TIMELINE = 8;
    private static final int OFFERS = 12;
    private static final String CARD = "/crm/contact-edit?faces-redirect=true&id=";

    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Interactions interactions;
    @Inject CodeChoices choices;
    @Inject ContactAddressesView addresses;
    @Inject ContactDuplicatesView duplicates;
    @Inject ContactProfileView profile;
    @Inject ContactConsentsView consents;

    private transient ContactStatistics statistics;

    public ContactEditView() {
        super(ContactForm.from(ContactDetails.company(null), null));
    }

    /** Reads the contact, or starts an empty card. */
    public void open() {
        statistics = null;
        if (isSaved()) {
            load();
            addresses.open(getId());
            duplicates.open(getId());
            profile.open(getId());
            consents.open(getId());
        }
    }

    @Override
    protected ContactView read() {
        return contacts.find(getId())
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", getId()));
    }

    @Override
    protected ContactForm formOf(ContactView contact) {
        String company =
                contact.details().companyId() == null
                        ? null
                        : label(contact.companyNumber(), contact.companyName());
        return ContactForm.from(contact.details(), company);
    }

    @Override
    protected void write(ContactView base, ContactForm form) {
        ContactView after = contacts.change(getId(), base.version(), form.details(companyId(form)));
        statistics = null;
        duplicates.saved(getId(), base.details(), after.details());
    }

    @Override
    protected CardFields<ContactForm> fields() {
        return ContactFields.with(choices);
    }

    @Override
    protected String subject() {
        return "contact";
    }

    /** Saves; a new card becomes the contact's own page. */
    public String save() {
        if (!isSaved()) {
            return CARD + contacts.create(getForm().details(companyId(getForm()))).id();
        }
        change();
        return null;
    }

    public String delete() {
        contacts.delete(getId(), getContact().version());
        shell.tell("crm:contact.deleted");
        return "/crm/contact-list?faces-redirect=true";
    }

    public void optOut() {
        contacts.optOut(getId(), shell.text("crm:contact.opt-out.source"));
        open();
        shell.tell("crm:contact.opted-out.done");
    }

    public void optIn() {
        contacts.optIn(getId(), shell.text("crm:contact.opt-out.source"));
        open();
        shell.tell("crm:contact.opted-in.done");
    }

    public void makeCustomer() {
        CustomerView customer = customers.createFromContact(getId(), CustomerDetails.DEFAULT);
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

    private Long companyId(ContactForm form) {
        String company = form.getText().get("company");
        if (company == null || company.isBlank()) {
            return null;
        }
        String number = company.strip().split(" ", 2)[0];
        return contacts.findByNumber(number)
                .map(ContactView::id)
                .orElseThrow(() -> DomainException.invalid("crm.company-unknown", "companyId"));
    }

    public String getTitle() {
        return isSaved() ? getContact().details().name() : shell.text("crm:contact.unnamed");
    }

    public ContactStatistics getStatistics() {
        if (statistics == null && isSaved()) {
            statistics = contacts.statistics(getId());
        }
        return statistics;
    }

    /** The latest interactions; of a company with those of its people. */
    @ReadOnce
    public List<InteractionView> getTimeline() {
        String column = getForm().isPerson() ? "contact" : "company";
        return isSaved()
                ? interactions
                        .list(ListRequest.first(TIMELINE).with(column, getId().toString()))
                        .rows()
                : List.of();
    }

    public List<Trail.Entry> getChanges() {
        return getJournal().stream().limit(TIMELINE / 2).toList();
    }

    /** The contact as it was read; null on an empty card. */
    public ContactView getContact() {
        return record();
    }
}
