package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.ContactAddressView;
import org.relance.crm.api.ContactAddresses;
import org.relance.kernel.BusinessClock;
import org.relance.web.shell.Shell;

/** Alternative addresses on the card of a contact; each is saved by its own dialog. */
@Named
@ViewScoped
public class ContactAddressesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContactAddresses addresses;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private long contactId;
    private List<ContactAddressView> rows = List.of();
    private ContactAddressForm form = new ContactAddressForm();

    void open(long id) {
        contactId = id;
        rows = addresses.of(id);
    }

    public void begin() {
        form = new ContactAddressForm();
        form.setStartingDate(clock.today());
    }

    public void edit(ContactAddressView row) {
        form = ContactAddressForm.from(row);
    }

    public void save() {
        if (form.id() == null) {
            addresses.add(contactId, form.details());
        } else {
            addresses.change(contactId, form.id(), form.version(), form.details());
        }
        shell.tell("crm:address.saved");
        open(contactId);
    }

    public void remove(ContactAddressView row) {
        addresses.remove(contactId, row.id(), row.version());
        shell.tell("crm:address.removed");
        open(contactId);
    }

    public List<ContactAddressView> getRows() {
        return rows;
    }

    public ContactAddressForm getForm() {
        return form;
    }
}
