package org.relance.crm.consent;

/** What must be known of a contact before its word is taken. */
public record PersonAsked(
        long id,
        String number,
        String name,
        String email,
        String languageCode,
        boolean privacyBlocked,
        boolean optedOut,
        boolean erased) {

    boolean mayBeMailed() {
        return !privacyBlocked && !optedOut;
    }
}
