package org.relance.access.api;

import java.time.Instant;

/**
 * A token without its secret.
 *
 * @param hint last characters of the secret, to tell tokens apart
 * @param expiresAt null if it does not expire
 * @param lastUsedAt to within five minutes; null if never used
 * @param revokedAt null while it is valid
 */
public record TokenView(
        long id,
        String username,
        String name,
        String hint,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {}
