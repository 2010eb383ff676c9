package org.relance.pricing.api;

import java.time.LocalDate;
import java.util.Locale;

/** Sales documents. */
public enum DocumentKind {
    QUOTE,
    ORDER,
    INVOICE,
    CREDIT_MEMO;

    /** The spelling of its number series and in addresses, e.g. {@code credit-memo}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The date whose prices count. */
    public LocalDate pricedOn(LocalDate orderDate, LocalDate postingDate) {
        boolean posting = this == INVOICE || this == CREDIT_MEMO;
        return posting && postingDate != null ? postingDate : orderDate;
    }
}
