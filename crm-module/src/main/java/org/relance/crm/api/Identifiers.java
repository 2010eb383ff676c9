package org.relance.crm.api;

/**
 * By what others know a contact.
 *
 * @param externalId key in the system from which the contact came
 */
public record Identifiers(String vatNo, String registrationNo, String externalId) {

    /** Known to nobody. */
    public static final Identifiers NONE = new Identifiers(null, null, null);
}
