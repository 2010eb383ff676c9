package org.relance.crm.api.event;

/**
 * A contact can no longer be written to by e-mail about a topic: it refused, or is asked first.
 *
 * @param topic code, or {@code *} for all
 */
public record ConsentRefused(long contactId, String topic) {}
