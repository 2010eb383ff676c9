package org.relance.marketing.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Finds what the server said among the exceptions of a failed message. */
final class SmtpReplies {

    private SmtpReplies() {}

    /** The server's refusal; empty where it said nothing because the connection broke. */
    static Optional<SmtpAnswer> refusal(MessagingException failure) {
        Exception cause = failure;
        while (cause != null) {
            int code = code(cause);
            if (code >= 400) {
                return Optional.of(SmtpAnswer.of(code, cause.getMessage()));
            }
            cause = cause instanceof MessagingException m ? m.getNextException() : null;
        }
        return Optional.empty();
    }

    private static int code(Exception cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }
}
