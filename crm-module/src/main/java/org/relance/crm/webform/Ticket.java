package org.relance.crm.webform;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.relance.kernel.LinkSigner;

/**
 * Says when a form was shown, so that what comes back too fast or too late is known; bears a random
 * part, so that it is good for one submission.
 *
 * @param shownAt to the second
 */
record Ticket(long formId, Instant shownAt, String unique) {

    static final Duration VALID = Duration.ofHours(12);
    static final Duration TYPING = Duration.ofSeconds(2);

    private static final String PURPOSE = "form";
    private static final int UNIQUE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Ticket of(long formId, Instant shownAt) {
        byte[] bytes = new byte[UNIQUE_BYTES];
        RANDOM.nextBytes(bytes);
        String unique = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Ticket(formId, shownAt, unique);
    }

    String signed(LinkSigner signer) {
        return signer.sign(PURPOSE, formId + "." + shownAt.getEpochSecond() + "." + unique);
    }

    /** The ticket that a token is; empty where it is none of ours. */
    static Optional<Ticket> read(String token, LinkSigner signer) {
        return signer.read(PURPOSE, token)
                .map(text -> text.split("\\.", 3))
                .map(
                        parts ->
                                new Ticket(
                                        Long.parseLong(parts[0]),
                                        Instant.ofEpochSecond(Long.parseLong(parts[1])),
                                        parts[2]));
    }

    boolean isOver(Instant now) {
        return now.isAfter(shownAt.plus(VALID));
    }

    boolean isTooFast(Instant now) {
        return now.isBefore(shownAt.plus(TYPING));
    }
}
