package org.relance.crm.api.event;

/** A contact became a customer, or was linked to an existing one. */
public record ContactLinkedToCustomer(long contactId, long customerId) {}
