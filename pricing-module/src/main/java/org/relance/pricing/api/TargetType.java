package org.relance.pricing.api;

/** What a row of a target group points to. */
public enum TargetType {
    CUSTOMER,
    /** A company that is no customer yet, or a person who stands alone. */
    CONTACT
}
