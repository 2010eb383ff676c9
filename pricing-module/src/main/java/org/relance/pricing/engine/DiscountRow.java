package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;

/** A line discount. */
public record DiscountRow(
        long id, DiscountTarget target, String targetCode, RowScope scope, BigDecimal percent)
        implements ScopedRow {}
