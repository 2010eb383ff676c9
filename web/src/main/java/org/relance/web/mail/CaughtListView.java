package org.relance.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMails;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpSettings;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** What the built-in catcher took, newest first. */
@Named
@ViewScoped
public class CaughtListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CaughtMails mails;
    @Inject SmtpSettings settings;
    @Inject Shell shell;

    private ListModel<CaughtMailRow> list;

    @PostConstruct
    void open() {
        list = ListModel.of(request -> mails.list(request), CaughtMailRow::id);
    }

    public ListModel<CaughtMailRow> getList() {
        return list;
    }

    /** True while another server takes the mails, so that nothing new is caught. */
    public boolean isIdle() {
        return settings.current().source() != SmtpServer.Source.CATCHER;
    }

    public int getPort() {
        return mails.port();
    }

    public void clear() {
        mails.clear();
        list.refresh();
        shell.tell("mail:caught.cleared");
    }
}
