package org.relance.pricing.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;

/** The heading of a stored document. */
public record HeadingRow(
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
        int version) {

    DocumentView view(List<DocumentLineView> lines) {
        return new DocumentView(
                id,
                kind,
                number,
                status,
                customerId,
                customerNumber,
                customerName,
                billToId,
                billToNumber,
                contactId,
                contactName,
                city,
                campaignId,
                campaignNumber,
                opportunityId,
                opportunityNumber,
                orderDate,
                postingDate,
                currencyCode,
                currencyFactor,
                pricesIncludeVat,
                vatBusGroup,
                salespersonCode,
                externalRef,
                sourceNumber,
                amount,
                amountWithVat,
                amountLcy,
                costLcy,
                createdAt,
                createdBy,
                version,
                lines);
    }
}
