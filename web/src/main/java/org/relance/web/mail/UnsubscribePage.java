package org.relance.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Unsubscribing;

/** What the link in a mail shows. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject Unsubscribing unsubscribing;
    @Inject HttpServletRequest request;

    private String token;
    private Unsubscribing.Recipient recipient;

    @PostConstruct
    void read() {
        token = request.getParameter("t");
        try {
            recipient = unsubscribing.read(token);
        } catch (DomainException e) {
            // A damaged link gets a page that says so.
            recipient = null;
        }
    }

    public boolean isKnown() {
        return recipient != null;
    }

    public String getToken() {
        return token;
    }

    public Unsubscribing.Recipient getRecipient() {
        return recipient;
    }
}
