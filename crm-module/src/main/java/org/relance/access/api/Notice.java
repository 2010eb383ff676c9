package org.relance.access.api;

import java.util.List;

/**
 * Something to tell users.
 *
 * @param occasion what it is about, such as {@code run/17}; no user is told twice of one occasion
 * @param message reference {@code bundle:key} of the sentence in each language
 * @param arguments whole numbers and texts for the sentence, together at most some 900 characters
 * @param link path of the page that shows more, within the application
 */
public record Notice(
        String occasion,
        NotificationKind kind,
        String message,
        List<Object> arguments,
        String link) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
