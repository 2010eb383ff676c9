package org.relance.pricing.api;

import java.math.BigDecimal;

/** An item in a list. */
public record ItemRow(
        long id,
        String number,
        String description,
        String baseUnit,
        BigDecimal unitPrice,
        BigDecimal unitCost,
        String vatProductGroup,
        String discountGroup,
        boolean blocked,
        int prices) {}
