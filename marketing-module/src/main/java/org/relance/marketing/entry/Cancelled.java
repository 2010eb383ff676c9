package org.relance.marketing.entry;

/** Whether an entry or a logged segment is cancelled. */
enum Cancelled {
    YES,
    NO;

    String sql() {
        return this == YES ? "true" : "false";
    }
}
