package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A document in a list.
 *
 * @param amount without VAT, in its currency
 * @param amountLcy without VAT, in company currency
 * @param campaignNumber tag, empty for none
 */
public record DocumentRow(
        long id,
        DocumentKind kind,
        String number,
        DocumentStatus status,
        String customerNumber,
        String customerName,
        LocalDate orderDate,
        String currencyCode,
        BigDecimal amount,
        BigDecimal amountWithVat,
        BigDecimal amountLcy,
        BigDecimal costLcy,
        String campaignNumber,
        String salespersonCode,
        String externalRef,
        int lineCount,
        int version) {}
