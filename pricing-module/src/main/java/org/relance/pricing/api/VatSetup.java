package org.relance.pricing.api;

import java.math.BigDecimal;

/** The rate for customers of a business group and items of a product group, 0 to 100 percent. */
public record VatSetup(String busGroup, String productGroup, VatType type, BigDecimal ratePct) {}
