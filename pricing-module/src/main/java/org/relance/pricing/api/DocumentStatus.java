package org.relance.pricing.api;

/** How far a document has come. */
public enum DocumentStatus {
    /** Lines can be changed. */
    OPEN,
    RELEASED,
    /** An invoice or credit memo, for good. */
    POSTED,
    /** A quote that became an order, an order that became an invoice. */
    CONVERTED,
    CANCELLED
}
