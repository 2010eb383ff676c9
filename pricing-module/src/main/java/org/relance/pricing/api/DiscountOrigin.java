package org.relance.pricing.api;

/** Where the discount of a line comes from, or why there is none. */
public enum DiscountOrigin {
    LINE_DISCOUNT,
    /** No discount was receivable. */
    NONE,
    /** The winning price allows no line discount. */
    REFUSED_BY_PRICE,
    /** The customer gets no line discount. */
    REFUSED_BY_CUSTOMER,
    /** Typed by hand. */
    MANUAL
}
