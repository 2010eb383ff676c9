package org.relance.crm.api;

import java.time.Instant;

/** An address that must not be written to, known only by its hash. */
public record Suppression(
        String addressHash,
        String reason,
        String source,
        Instant createdAt,
        String createdBy,
        Instant releasedAt,
        String releasedBy) {}
