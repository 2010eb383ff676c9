package org.relance.access.api;

import java.util.List;

/** Bearer tokens of the REST interface. A token acts as its user, with that user's roles. */
public interface ApiTokens {

    /** Tokens of the current actor, newest first, revoked ones included. */
    List<TokenView> mine();

    /** Tokens of a user; for administrators. */
    List<TokenView> of(long userId);

    /** Creates a token for the current actor. Only a hash of its secret is stored. */
    CreatedToken create(NewToken token);

    /**
     * Ends a token at once. Users end their own, administrators any; a second call changes nothing.
     *
     * @throws org.relance.kernel.DomainException {@code access.token-not-found}
     */
    void revoke(long id);
}
