package org.relance.crm.api;

/** Where an import stands. */
public enum ImportStatus {
    /** The file is stored and its heading is understood. */
    RECEIVED,
    RUNNING,
    DONE,
    FAILED,
    UNDONE
}
