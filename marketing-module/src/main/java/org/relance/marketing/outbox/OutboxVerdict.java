package org.relance.marketing.outbox;

import java.time.Duration;
import org.relance.marketing.mail.SmtpAnswer;

/** What an answer of the server means for a single mail. */
final class OutboxVerdict {

    static final String SENT = "SENT";
    static final String DUE = "DUE";
    private static final String FAILED = "FAILED";

    /** With a pause of 10 minutes, a day. */
    private static final int MOST_ATTEMPTS = 144;

    private OutboxVerdict() {}

    /** In doubt it goes once more: a second question does less harm than none. */
    static String state(SingleMail mail, SmtpAnswer answer) {
        return switch (answer.kind()) {
            case ACCEPTED -> SENT;
            case REFUSED -> FAILED;
            case LATER, NOT_SENT, IN_DOUBT -> mail.attempts() < MOST_ATTEMPTS ? DUE : FAILED;
        };
    }

    /** Until it is tried again: one minute at first, ten later. */
    static Duration pause(SingleMail mail) {
        return Duration.ofMinutes(Math.min(10, mail.attempts()));
    }
}
