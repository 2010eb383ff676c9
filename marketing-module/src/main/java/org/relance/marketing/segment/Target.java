package org.relance.marketing.segment;

/** The campaign target flag of a line. */
enum Target {
    YES,
    NO;

    String sql() {
        return this == YES ? "true" : "false";
    }
}
