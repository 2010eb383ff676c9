package org.relance.crm.api;

/**
 * What may be done with a contact.
 *
 * @param privacyBlocked no interaction, opportunity, customer or document may be made for it
 */
public record Privacy(
        boolean excludeFromSegment,
        boolean privacyBlocked,
        boolean minor,
        boolean parentalConsent) {

    /** Nothing is restricted. */
    public static final Privacy OPEN = new Privacy(false, false, false, false);
}
