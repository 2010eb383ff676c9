package org.relance.pricing.api;

/** Where the price of a line comes from. */
public enum PriceOrigin {
    SALES_PRICE,
    ITEM_CARD,
    /** Typed by hand. */
    MANUAL
}
