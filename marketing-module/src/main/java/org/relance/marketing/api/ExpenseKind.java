package org.relance.marketing.api;

/** What an expense line says. */
public enum ExpenseKind {
    /** Money that was spent. */
    ACTUAL,
    /** Money that was ordered and is not invoiced yet. */
    COMMITTED
}
