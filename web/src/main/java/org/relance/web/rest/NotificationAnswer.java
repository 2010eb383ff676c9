package org.relance.web.rest;

import java.time.Instant;
import org.relance.access.api.NotificationKind;

/**
 * A notification in the reader's language.
 *
 * @param link path of the page that shows more
 */
public record NotificationAnswer(
        long id,
        NotificationKind kind,
        String text,
        String link,
        Instant createdAt,
        Instant readAt) {}
