package org.relance.crm.api;

/** What can be done with an opportunity of a sales cycle, and what its history tells. */
public enum OpportunityAction {
    /** Begins with the lowest stage. */
    FIRST,
    /** To the stage behind the present one. */
    NEXT,
    /** To the stage before the present one. */
    PREVIOUS,
    /** Stays in its stage with other values. */
    UPDATE,
    /** Forward over stages that allow it. */
    SKIP,
    /** Back to any earlier stage. */
    JUMP,
    /** Closed as won. */
    WON,
    /** Closed as lost. */
    LOST
}
