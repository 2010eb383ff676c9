package org.relance.pricing.api;

import java.math.BigDecimal;

/** What a customer would pay, and why. */
public record PriceAnswer(
        BigDecimal unitPrice,
        BigDecimal discountPct,
        BigDecimal amount,
        BigDecimal amountWithVat,
        BigDecimal vatRatePct,
        String unit,
        String currencyCode,
        PriceExplanation explanation) {}
