package org.relance.crm.api;

/** How many leads stand at a status. */
public record LeadCount(LeadStatus status, long leads) {}
