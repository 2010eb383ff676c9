package org.relance.pricing.api;

import java.math.BigDecimal;

/** A unit of an item and how many base units it holds. */
public record ItemUnit(String unit, BigDecimal qtyPerUnit) {}
