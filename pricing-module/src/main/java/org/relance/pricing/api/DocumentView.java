package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A document with its lines. Texts that may be missing are empty.
 *
 * @param billToId customer who pays
 * @param opportunityId opportunity that it comes from, null for none
 * @param currencyCode empty for company currency
 * @param sourceNumber document that it was made from
 */
public record DocumentView(
        long id,
        DocumentKind kind,
        String number,
        DocumentStatus status,
        long customerId,
        String customerNumber,
        String customerName,
        long billToId,
        String billToNumber,
        Long contactId,
        String contactName,
        String city,
        Long campaignId,
        String campaignNumber,
        Long opportunityId,
        String opportunityNumber,
        LocalDate orderDate,
        LocalDate postingDate,
        String currencyCode,
        BigDecimal currencyFactor,
        boolean pricesIncludeVat,
        String vatBusGroup,
        String salespersonCode,
        String externalRef,
        String sourceNumber,
        BigDecimal amount,
        BigDecimal amountWithVat,
        BigDecimal amountLcy,
        BigDecimal costLcy,
        Instant createdAt,
        String createdBy,
        int version,
        List<DocumentLineView> lines) {

    public DocumentView {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
