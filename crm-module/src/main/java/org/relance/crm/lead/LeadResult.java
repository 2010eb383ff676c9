package org.relance.crm.lead;

/** Ids of what a conversion has made or linked; nulls for nothing. */
record LeadResult(long contactId, Long companyId, Long customerId, Long opportunityId) {}
