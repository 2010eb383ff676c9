package org.relance.kernel;

/** What a user may do. Roles add up; an administrator has every right. */
public enum Role {
    /** Users, set-up, batch, everything else. */
    ADMINISTRATOR,
    /** Contacts, segments, campaigns, prices, deliveries. */
    CAMPAIGN_MANAGER,
    /** Decides on what others prepared. */
    APPROVER,
    /** Customers, documents, opportunities, tasks. */
    SALES,
    /** Reads, changes nothing. */
    READER
}
