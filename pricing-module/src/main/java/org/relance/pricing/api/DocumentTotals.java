package org.relance.pricing.api;

import java.math.BigDecimal;

/** Sums of a list of documents, in company currency without VAT. */
public record DocumentTotals(long documents, BigDecimal amountLcy, BigDecimal costLcy) {}
