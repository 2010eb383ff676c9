package org.relance.crm.api;

/** A contact as a list shows it. */
public record ContactRow(
        long id,
        String number,
        ContactType type,
        String name,
        Long companyId,
        String companyName,
        String jobTitle,
        String email,
        String phone,
        String postCode,
        String city,
        String countryCode,
        String territoryCode,
        String languageCode,
        String salespersonCode,
        boolean optedOut,
        boolean excludeFromSegment,
        boolean privacyBlocked,
        String customerNumber) {}
