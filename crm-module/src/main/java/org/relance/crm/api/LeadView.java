package org.relance.crm.api;

import java.time.Instant;

/**
 * A lead as its card shows it.
 *
 * @param name of the person, of the company where no person is named
 * @param arrival how it came by a form, null where it was typed by hand
 * @param outcome what came of it, null until it is converted
 */
public record LeadView(
        long id,
        String number,
        int version,
        String name,
        LeadDetails details,
        LeadArrival arrival,
        LeadOutcome outcome,
        Instant createdAt,
        Instant changedAt) {}
