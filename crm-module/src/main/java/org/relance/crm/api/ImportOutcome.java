package org.relance.crm.api;

/** What became of a row. */
public enum ImportOutcome {
    CREATED,
    /** The record was known; what the row says was taken over. */
    UPDATED,
    /** The record exists already, in the file or outside; nothing was changed. */
    DUPLICATE,
    REJECTED,
    /** It was created, and removed when the import was undone. */
    UNDONE
}
