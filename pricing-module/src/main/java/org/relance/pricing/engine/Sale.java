package org.relance.pricing.engine;

import java.math.BigDecimal;

/**
 * A line to be priced.
 *
 * @param keptPrice price that stays where no row at all counts for this date and buyer: what the
 *     line had before its quantity or variant changed; null otherwise
 */
public record Sale(
        SoldItem item, SoldQuantity sold, Buyer buyer, SaleTerms terms, BigDecimal keptPrice) {}
