package org.relance.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How much of a currency one unit of the company currency buys, from a date on. */
public record ExchangeRate(String currencyCode, LocalDate startingDate, BigDecimal factor) {}
