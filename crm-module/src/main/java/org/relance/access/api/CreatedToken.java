package org.relance.access.api;

/**
 * A new token with its secret, which is shown this once.
 *
 * @param secret what a client sends after {@code Bearer}
 */
public record CreatedToken(TokenView token, String secret) {

    /** Leaves the secret out, so that it gets into no log. */
    @Override
    public String toString() {
        return "CreatedToken[" + token + "]";
    }
}
