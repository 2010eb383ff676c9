package org.relance.crm.api;

/** How an interaction went (domain.md, section 6). */
public enum Evaluation {
    VERY_POSITIVE,
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    VERY_NEGATIVE
}
