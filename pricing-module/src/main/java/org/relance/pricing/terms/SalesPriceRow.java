package org.relance.pricing.terms;

import java.math.BigDecimal;
import org.relance.pricing.api.RowScope;

/** A sales price as it is stored. */
record SalesPriceRow(
        long itemId,
        RowScope scope,
        BigDecimal unitPrice,
        boolean includesVat,
        String vatGroup,
        boolean allowLineDiscount,
        boolean allowInvoiceDiscount)
        implements Terms.Row {}
