package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Erasure;
import org.relance.crm.api.Erasures;
import org.relance.kernel.DomainException;
import org.relance.web.shell.Shell;

/** The rights of the person on a card over what is known of it. */
@Named("personPrivacy")
@ViewScoped
public class PersonPrivacyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Erasures erasures;
    @Inject Shell shell;

    private String reason;
    private String typedNumber;
    private transient Optional<Erasure> found;

    /** When and why the person was erased; null if it was not. */
    public Erasure erasure(ContactView contact) {
        if (found == null) {
            found = erasures.find(contact.id());
        }
        return found.orElse(null);
    }

    /** Erases the person if its number was typed, and shows what is left of the card. */
    public String erase(ContactView contact) {
        if (typedNumber == null || !typedNumber.strip().equalsIgnoreCase(contact.number())) {
            throw DomainException.invalid(
                    "crm.erasure-number-differs", "typedNumber", contact.number());
        }
        erasures.erase(contact.id(), contact.version(), reason);
        shell.tell("crm:erasure.done");
        return "/crm/contact-edit?faces-redirect=true&id=" + contact.id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTypedNumber() {
        return typedNumber;
    }

    public void setTypedNumber(String typedNumber) {
        this.typedNumber = typedNumber;
    }
}
