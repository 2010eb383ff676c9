package org.relance.crm.api;

import java.time.Instant;

/**
 * An address that must not be written to, known only by its hash.
 *
 * @param releasedAt when it was allowed again; null while it is suppressed
 * @param releaseReason why it was allowed again
 */
public record Suppression(
        String addressHash,
        String reason,
        String source,
        Instant createdAt,
        String createdBy,
        Instant releasedAt,
        String releasedBy,
        String releaseReason) {}
