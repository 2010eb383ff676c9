package org.relance.crm.api;

import java.time.Instant;

/**
 * What came of a lead. A record that is gone meanwhile is null.
 *
 * @param contactId the person, or the company where no person was named
 * @param companyId company of the person, the contact itself where it is one
 * @param customerId customer that it became or was already; null where none was asked for
 */
public record LeadOutcome(
        Long contactId,
        String contactNumber,
        String contactName,
        Long companyId,
        String companyNumber,
        String companyName,
        Long customerId,
        String customerNumber,
        Long opportunityId,
        String opportunityNumber,
        Instant convertedAt,
        String convertedBy) {}
