package org.relance.pricing.api;

import java.math.BigDecimal;

/**
 * An item.
 *
 * @param marginPct (card price without VAT − cost) / card price × 100, one decimal; null without a
 *     price or where the price includes VAT
 */
public record ItemView(long id, ItemDetails details, BigDecimal marginPct, int version) {}
