package org.relance.marketing.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.relance.kernel.DomainException;

/** One kept connection to an SMTP server; belongs to one thread. */
public final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SmtpConnection.class.getName());

    /** The server says goodbye (RFC 5321, 3.8). */
    private static final int CLOSING = 421;

    private final SMTPTransport transport;
    private final ReadyMessage message;
    private boolean usable = true;

    private SmtpConnection(SMTPTransport transport, ReadyMessage message) {
        this.transport = transport;
        this.message = message;
    }

    /**
     * Connects and signs in.
     *
     * @throws DomainException {@code mail.server-unreachable} or {@code
     *     mail.server-refused-sign-in}
     */
    public static SmtpConnection open(SmtpRoute route) {
        Session session = Session.getInstance(route.properties());
        try {
            SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
            if (route.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(route.user(), route.password());
            }
            return new SmtpConnection(transport, new ReadyMessage(session));
        } catch (AuthenticationFailedException e) {
            throw DomainException.conflict(
                    "mail.server-refused-sign-in", route.host(), route.user());
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "No connection to {0}: {1}", route, e.getMessage());
            throw DomainException.conflict(
                    "mail.server-unreachable", route.host(), Integer.toString(route.port()));
        }
    }

    /** True until the connection broke or the server ended it. */
    public boolean isUsable() {
        return usable;
    }

    /**
     * Hands one message over.
     *
     * @param beforeData called once the server agreed to the recipient, before any of the message
     *     is written: from then on, it may have it
     */
    public SmtpAnswer send(
            String sender, String recipient, ByteArrayOutputStream content, Runnable beforeData) {
        message.fill(sender, content, beforeData);
        try {
            transport.sendMessage(message, new Address[] {new InternetAddress(recipient, false)});
            return SmtpAnswer.of(transport.getLastReturnCode(), transport.getLastServerResponse());
        } catch (AddressException e) {
            return new SmtpAnswer(SmtpAnswer.Kind.REFUSED, 0, e.getMessage());
        } catch (MessagingException e) {
            return failed(e);
        }
    }

    private SmtpAnswer failed(MessagingException e) {
        SmtpAnswer answer = SmtpReplies.refusal(e).orElseGet(() -> broken(e));
        if (answer.code() == 0 || answer.code() == CLOSING) {
            closeQuietly();
        }
        return answer;
    }

    private SmtpAnswer broken(MessagingException e) {
        return new SmtpAnswer(
                message.isWritten() ? SmtpAnswer.Kind.IN_DOUBT : SmtpAnswer.Kind.NOT_SENT,
                0,
                e.getMessage());
    }

    private void closeQuietly() {
        usable = false;
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "Closing a broken connection: {0}", e.getMessage());
        }
    }

    @Override
    public void close() {
        closeQuietly();
    }
}
