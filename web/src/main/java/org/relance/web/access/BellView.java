package org.relance.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.relance.access.api.Notification;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifications;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** The bell of the top bar: how many notifications are unread, and the latest where it is open. */
@Named("bell")
@RequestScoped
public class BellView {

    private static final int SHOWN = 8;

    @Inject Notifications notifications;
    @Inject Messages messages;
    @Inject Shell shell;

    private Long unread;
    private List<Notification> latest;
    private Long wanted;
    private long seen;

    public long getUnread() {
        if (unread == null) {
            unread = notifications.unread();
        }
        return unread;
    }

    /** Reads the latest, for the panel. */
    public void show() {
        latest = notifications.list(ListRequest.first(SHOWN)).rows();
    }

    /** The latest ones, newest first; null while the panel is shut. */
    public List<Notification> getLatest() {
        return latest;
    }

    /** Id of the newest one in the panel. */
    public long getSeen() {
        return latest == null || latest.isEmpty() ? seen : latest.get(0).id();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** Marks as read what the panel has shown and what is older. */
    public void readAll() {
        notifications.readAll(seen);
        unread = null;
        show();
    }

    /** Marks the wanted one as read and opens what it is about. */
    public void follow() throws IOException {
        Notification told = notifications.read(wanted == null ? 0 : wanted);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + told.link());
    }

    /** The sentence in the reader's language. */
    public String text(Notification told) {
        return messages.text(told.message(), shell.getLocale(), told.arguments().toArray());
    }

    /** Kind of the tag that shows how it went. */
    public String tag(NotificationKind kind) {
        return switch (kind) {
            case DONE -> "done";
            case WARN -> "warn";
            case FAILED -> "failed";
        };
    }

    public Long getWanted() {
        return wanted;
    }

    public void setWanted(Long wanted) {
        this.wanted = wanted;
    }
}
