package org.relance.crm.api;

import java.time.Instant;

/**
 * A lead as a list shows it.
 *
 * @param name of the person, of the company where no person is named
 * @param contactId contact that it became, null before and where that is gone
 */
public record LeadRow(
        long id,
        String number,
        String name,
        String companyName,
        String email,
        String phone,
        String postCode,
        String city,
        String languageCode,
        String territoryCode,
        String salespersonCode,
        Long campaignId,
        String sourceCode,
        LeadStatus status,
        String reasonCode,
        Long contactId,
        Instant createdAt,
        int version) {}
