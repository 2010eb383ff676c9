package org.relance.crm.api.event;

/** A meeting was cancelled; fired in the transaction of it. */
public record MeetingCancelled(long taskId) {}
