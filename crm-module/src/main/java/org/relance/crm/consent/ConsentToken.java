package org.relance.crm.consent;

import java.time.Instant;
import java.util.Optional;
import org.relance.kernel.LinkSigner;

/**
 * Names a question in a link.
 *
 * @param askedId row of the question
 * @param expiresAt to the second
 */
record ConsentToken(long askedId, Instant expiresAt) {

    private static final String PURPOSE = "consent";

    String signed(LinkSigner signer) {
        return signer.sign(PURPOSE, askedId + "." + expiresAt.getEpochSecond());
    }

    /** The question that a token names; empty where it is none of ours. */
    static Optional<ConsentToken> read(String token, LinkSigner signer) {
        return signer.read(PURPOSE, token)
                .map(text -> text.split("\\.", 2))
                .map(
                        parts ->
                                new ConsentToken(
                                        Long.parseLong(parts[0]),
                                        Instant.ofEpochSecond(Long.parseLong(parts[1]))));
    }
}
