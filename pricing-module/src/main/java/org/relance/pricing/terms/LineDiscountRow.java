package org.relance.pricing.terms;

import java.math.BigDecimal;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.RowScope;

/** A line discount as it is stored. */
record LineDiscountRow(DiscountTarget target, String targetCode, RowScope scope, BigDecimal percent)
        implements Terms.Row {}
