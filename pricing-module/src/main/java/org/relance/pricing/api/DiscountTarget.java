package org.relance.pricing.api;

/** What a line discount is granted on. */
public enum DiscountTarget {
    ITEM,
    /** Item discount group. */
    ITEM_GROUP
}
