package org.relance.pricing.api;

/** How VAT is computed for a pair of groups (domain.md §8). */
public enum VatType {
    NORMAL,
    REVERSE_CHARGE,
    EXEMPT,
    /** Known so that it can be refused by name: prices including VAT cannot be converted by it. */
    SALES_TAX
}
