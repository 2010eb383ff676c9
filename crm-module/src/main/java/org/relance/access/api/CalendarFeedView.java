package org.relance.access.api;

import java.time.Instant;
import java.util.Set;

/**
 * The feed of a user, without its secret.
 *
 * @param hint last characters of the secret
 * @param lastReadAt when a program read it last, to a few minutes; null if none ever did
 */
public record CalendarFeedView(
        Set<CalendarKind> kinds, boolean mine, String hint, Instant createdAt, Instant lastReadAt) {

    public CalendarFeedView {
        kinds = Set.copyOf(kinds);
    }
}
