package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.pricing.api.RowScope;

/** A sales price. */
public record PriceRow(
        long id,
        RowScope scope,
        BigDecimal price,
        boolean includesVat,
        String vatGroup,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount)
        implements ScopedRow {}
