package org.relance.pricing.engine;

import java.math.BigDecimal;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.VatType;

/** VAT of a business group and a product group. */
public record VatRate(VatType type, BigDecimal rate) {

    /** Percentage on a line of a document. */
    public BigDecimal lineRate() {
        return type == VatType.NORMAL ? rate : BigDecimal.ZERO;
    }

    /** Percentage contained in a price that includes VAT. */
    BigDecimal containedRate() {
        if (type == VatType.SALES_TAX) {
            throw DomainException.conflict("pricing.price-includes-sales-tax");
        }
        return lineRate();
    }
}
