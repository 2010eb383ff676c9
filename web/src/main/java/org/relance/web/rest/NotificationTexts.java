package org.relance.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.access.api.Notification;
import org.relance.access.api.Notifications;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Messages;

/** Notifications in the words of the current actor's language. */
@ApplicationScoped
class NotificationTexts {

    /**
     * What the bell shows.
     *
     * @param latest the newest unread one, null where all are read
     */
    public record State(long unread, NotificationAnswer latest) {}

    @Inject Notifications notifications;
    @Inject CurrentActor currentActor;
    @Inject Messages messages;

    NotificationAnswer answer(Notification told) {
        return new NotificationAnswer(
                told.id(),
                told.kind(),
                messages.text(
                        told.message(), currentActor.get().language(), told.arguments().toArray()),
                told.link(),
                told.createdAt(),
                told.readAt());
    }

    State state() {
        var unread = notifications.list(ListRequest.first(1).with("unread", "true"));
        return new State(
                unread.total(), unread.rows().isEmpty() ? null : answer(unread.rows().get(0)));
    }
}
