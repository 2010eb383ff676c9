package org.relance.crm.api.event;

/** Somebody is about to be taken out of a meeting; fired in the transaction of it. */
public record AttendeeRemoved(long taskId, long attendeeId) {}
