package org.relance.pricing.api;

/** To whom a price or a discount is granted; the order decides between equal amounts. */
public enum SourceType {
    CUSTOMER,
    /** Customer price group; prices only. */
    PRICE_GROUP,
    /** Customer discount group; discounts only. */
    DISCOUNT_GROUP,
    /** All customers. */
    ALL,
    /** Members of the target group of an active campaign. */
    CAMPAIGN
}
