package org.relance.crm.api;

/**
 * Takes the confirmation of persons who have no account: the signature of the token is the right.
 */
public interface ConsentLinks {

    /** What a token asks; changes nothing, since programs follow links too. */
    ConsentQuestion read(String token);

    /**
     * Confirms what a token asks, if it is open; else changes nothing. Saying it again changes
     * nothing.
     *
     * @return the question as it stands then
     */
    ConsentQuestion confirm(String token, WebVisitor visitor);
}
