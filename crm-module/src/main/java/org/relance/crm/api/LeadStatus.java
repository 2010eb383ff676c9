package org.relance.crm.api;

/** Where a lead stands. */
public enum LeadStatus {
    OPEN,
    CONTACTED,
    QUALIFIED,
    /** Nothing will come of it; for a reason. */
    DISQUALIFIED,
    /** It became a contact. Only the conversion leads here, and nothing leads away. */
    CONVERTED
}
