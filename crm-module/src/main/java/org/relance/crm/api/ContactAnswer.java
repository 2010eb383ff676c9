package org.relance.crm.api;

/**
 * An answer as it is offered to a contact.
 *
 * @param given true where the contact gave it
 */
public record ContactAnswer(long id, String description, ProfilePriority priority, boolean given) {}
