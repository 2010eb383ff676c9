package org.relance.crm.api.event;

/**
 * A customer is gone; fired before its row goes, so that references can be moved.
 *
 * @param contactId the contact it was linked to, null if there was none
 */
public record CustomerDeleted(long customerId, Long contactId) {}
