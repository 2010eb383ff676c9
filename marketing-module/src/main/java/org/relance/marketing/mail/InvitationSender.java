package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.crm.api.InvitationMail;
import org.relance.crm.api.InvitationMailer;
import org.relance.kernel.DomainException;

/** Sends invitations through the server in use. */
@ApplicationScoped
class InvitationSender implements InvitationMailer {

    @Inject SmtpServers servers;

    @Override
    public Outcome send(InvitationMail mail) {
        Optional<String> sender = Mailbox.parse(mail.fromEmail());
        Optional<String> recipient = Mailbox.parse(mail.toEmail());
        if (sender.isEmpty() || recipient.isEmpty()) {
            return new Outcome(Kind.REFUSED, sender.isEmpty() ? mail.fromEmail() : mail.toEmail());
        }
        try (SmtpConnection connection = SmtpConnection.open(servers.route())) {
            return outcome(
                    connection.send(
                            sender.get(), recipient.get(), InvitationMessage.of(mail), () -> {}));
        } catch (DomainException e) {
            return new Outcome(Kind.UNREACHABLE, e.code());
        }
    }

    /** A mail that the server may have is sent again: calendars take both for one. */
    private static Outcome outcome(SmtpAnswer answer) {
        Kind kind =
                switch (answer.kind()) {
                    case ACCEPTED -> Kind.SENT;
                    case REFUSED -> Kind.REFUSED;
                    case LATER, NOT_SENT, IN_DOUBT -> Kind.LATER;
                };
        return new Outcome(kind, answer.reply());
    }
}
