package org.relance.marketing.delivery;

import java.time.Instant;
import org.relance.marketing.api.RecipientState;

/**
 * What became of a claimed row.
 *
 * @param state SENT, FAILED, STOPPED, or DUE where it is tried again
 * @param reason why it is not sent; null for what was sent
 * @param at when the server answered
 */
record Outcome(OutgoingMail mail, RecipientState state, String reason, String reply, Instant at) {

    static Outcome stopped(OutgoingMail mail, String reason, Instant at) {
        return new Outcome(mail, RecipientState.STOPPED, reason, null, at);
    }
}
