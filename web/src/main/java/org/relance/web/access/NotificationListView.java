package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.access.api.Notification;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifications;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;

/** Everything that the reader was told. */
@Named
@ViewScoped
public class NotificationListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Notifications notifications;

    private ListModel<Notification> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(notifications::list, Notification::id)
                        .choice(
                                "kind",
                                "access:notification.kind",
                                Choice.of(NotificationKind.values(), "access:notification.kind."))
                        .dates("createdAt", "access:notification.created-at")
                        .flag("unread", "access:notification.unread")
                        .tab("access:notification.view.all", "")
                        .tab("access:notification.view.unread", "f.unread=true");
    }

    /** Marks everything as read that there is now. */
    public void readAll() {
        notifications.list(ListRequest.first(1)).rows().stream()
                .findFirst()
                .ifPresent(newest -> notifications.readAll(newest.id()));
        list.refresh();
    }

    public ListModel<Notification> getList() {
        return list;
    }
}
