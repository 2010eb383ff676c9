package org.relance.marketing.api;

/**
 * A contact on a segment.
 *
 * @param reachable whether mail may be sent: address there, not opted out, not blocked
 */
public record SegmentLineRow(
        long contactId,
        String number,
        String type,
        String name,
        String companyName,
        String email,
        String city,
        String countryCode,
        String territoryCode,
        String languageCode,
        boolean campaignTarget,
        boolean campaignResponse,
        boolean reachable) {}
