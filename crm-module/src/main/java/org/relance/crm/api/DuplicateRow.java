package org.relance.crm.api;

import java.time.Instant;

/**
 * Two contacts that may be one, side by side.
 *
 * @param hits strings that they have in common
 * @param strings rows of the set-up when they were found
 * @param separate somebody has said that these are two; by whom and when
 */
public record DuplicateRow(
        long id,
        ContactType type,
        int hits,
        int strings,
        boolean separate,
        String separatedBy,
        Instant separatedAt,
        long contactId,
        String contactNumber,
        String contactName,
        String contactAddress,
        String contactPostCode,
        String contactCity,
        String contactPhone,
        String contactEmail,
        String contactVatNo,
        long otherId,
        String otherNumber,
        String otherName,
        String otherAddress,
        String otherPostCode,
        String otherCity,
        String otherPhone,
        String otherEmail,
        String otherVatNo) {}
