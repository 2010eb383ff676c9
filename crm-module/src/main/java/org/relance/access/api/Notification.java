package org.relance.access.api;

import java.time.Instant;
import java.util.List;

/**
 * Something that a user was told. Its sentence is made in the reader's language when it is read.
 *
 * @param message reference {@code bundle:key} of the sentence
 * @param arguments numbers ({@code Long}) and texts for the sentence
 * @param link path of the page that shows more, within the application
 * @param readAt null while it is unread
 */
public record Notification(
        long id,
        NotificationKind kind,
        String message,
        List<Object> arguments,
        String link,
        Instant createdAt,
        Instant readAt) {

    public Notification {
        arguments = List.copyOf(arguments);
    }

    public boolean unread() {
        return readAt == null;
    }
}
