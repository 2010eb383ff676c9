package org.relance.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.marketing.api.CaughtMailView;
import org.relance.marketing.api.CaughtMails;

/** One caught mail. */
@Named
@RequestScoped
public class CaughtMailPage {

    @Inject CaughtMails mails;

    private long id;
    private CaughtMailView mail;

    public void open() {
        mail = mails.open(id);
    }

    public CaughtMailView getMail() {
        return mail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
