package org.relance.marketing.delivery;

import java.time.Instant;
import org.relance.marketing.api.RecipientState;
import org.relance.marketing.mail.SmtpAnswer;

/** What an answer of the server means for the ledger. */
final class Verdict {

    static final String REFUSED = "REFUSED";
    static final String GAVE_UP = "GAVE_UP";

    private Verdict() {}

    static Outcome of(OutgoingMail mail, SmtpAnswer answer, Instant at) {
        return switch (answer.kind()) {
            case ACCEPTED -> new Outcome(mail, RecipientState.SENT, null, answer.reply(), at);
            case REFUSED -> new Outcome(mail, RecipientState.FAILED, REFUSED, answer.reply(), at);
            case LATER, NOT_SENT -> later(mail, answer, at);
            // Never twice: a person decides whether it is sent again (ADR 0010).
            case IN_DOUBT ->
                    new Outcome(
                            mail, RecipientState.FAILED, StepCounts.IN_DOUBT, answer.reply(), at);
        };
    }

    private static Outcome later(OutgoingMail mail, SmtpAnswer answer, Instant at) {
        return Retry.isOver(mail.attempts())
                ? new Outcome(mail, RecipientState.FAILED, GAVE_UP, answer.reply(), at)
                : new Outcome(mail, RecipientState.DUE, null, answer.reply(), at);
    }
}
