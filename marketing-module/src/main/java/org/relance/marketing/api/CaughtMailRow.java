package org.relance.marketing.api;

import java.time.Instant;

/** A mail that the built-in catcher took, as a list shows it. */
public record CaughtMailRow(
        long id,
        Instant receivedAt,
        String sender,
        String recipient,
        String subject,
        String messageId,
        int sizeBytes) {}
