package org.relance.crm.api;

/** What became of a submission. */
public enum Reception {
    /** It is a lead. */
    ACCEPTED,
    /** It was sent before: there is its lead already. */
    REPEATED,
    /** It is taken for spam and counted; its sender is told the same as of an accepted one. */
    REJECTED,
    /** It has no ticket or one that is over: to be sent again from a page with a new one. */
    OUTDATED
}
