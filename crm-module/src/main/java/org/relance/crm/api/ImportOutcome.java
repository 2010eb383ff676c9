package org.relance.crm.api;

/** What became of a row. */
public enum ImportOutcome {
    CREATED,
    /** The external id was known; what the row says was taken over. */
    UPDATED,
    /** The contact exists already, in the file or outside; nothing was changed. */
    DUPLICATE,
    REJECTED
}
