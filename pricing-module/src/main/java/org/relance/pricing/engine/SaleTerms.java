package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the heading of a document says.
 *
 * @param date posting date of invoices and credit memos, order date of everything else
 * @param currency empty for company currency
 * @param factor how much of the currency one unit of company currency buys
 */
public record SaleTerms(
        LocalDate date,
        String currency,
        BigDecimal factor,
        boolean pricesIncludeVat,
        String vatGroup) {}
