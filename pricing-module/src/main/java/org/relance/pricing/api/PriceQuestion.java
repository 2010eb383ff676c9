package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What would a customer pay?
 *
 * @param unit left out: the sales unit
 * @param quantity left out: 1
 * @param date left out: the work date
 * @param currencyCode left out: the customer's
 */
public record PriceQuestion(
        String customerNumber,
        String itemNumber,
        String variantCode,
        String unit,
        BigDecimal quantity,
        LocalDate date,
        String currencyCode) {}
