package org.relance.crm.api;

import java.time.Instant;

/**
 * A lead as its card shows it.
 *
 * @param name of the person, of the company where no person is named
 * @param outcome what came of it, null until it is converted
 */
public record LeadView(
        long id,
        String number,
        int version,
        String name,
        LeadDetails details,
        LeadOutcome outcome,
        Instant createdAt,
        Instant changedAt) {}
