package org.relance.pricing.engine;

import java.math.BigDecimal;

/** The price on the item card: company currency, base unit. Used only where no row qualifies. */
public record CardPrice(BigDecimal price, boolean includesVat, String vatGroup) {}
