package org.relance.marketing.api;

/** What a rule does to a segment; those that bring in go first. */
public enum RuleEffect {
    /** Brings in whom its filter finds. */
    INCLUDE,
    /** Takes away whom its filter finds, whoever brought them in. */
    EXCLUDE
}
