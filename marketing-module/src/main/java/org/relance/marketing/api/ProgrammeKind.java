package org.relance.marketing.api;

/** The two levels above campaigns. */
public enum ProgrammeKind {
    /** The uppermost level, such as a year; it has programmes. */
    PLAN,
    /** Has campaigns, and may lie in a plan. */
    PROGRAMME
}
