package org.relance.marketing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.Role;
import org.relance.marketing.api.Outbox;
import org.relance.marketing.mail.Mailbox;
import org.relance.marketing.mail.PlainMessage;
import org.relance.marketing.mail.Sender;
import org.relance.marketing.mail.SmtpAnswer;
import org.relance.marketing.mail.SmtpConnection;
import org.relance.marketing.mail.SmtpServers;

/** Not transactional: each mail is taken up, sent and noted by itself. */
@ApplicationScoped
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultOutbox implements Outbox {

    private static final int BLOCK = 200;

    @Inject OutboxLedger ledger;
    @Inject SmtpServers servers;
    @Inject BusinessClock clock;

    @Override
    public boolean isAnythingDue() {
        return !ledger.due(1).isEmpty();
    }

    @Override
    public int sendDue() {
        List<Long> due = ledger.due(BLOCK);
        if (due.isEmpty()) {
            return 0;
        }
        int sent = 0;
        try (SmtpConnection connection = SmtpConnection.open(servers.route())) {
            for (long id : due) {
                if (!connection.isUsable()) {
                    break;
                }
                Optional<SingleMail> mail = ledger.claim(id);
                if (mail.isPresent() && send(connection, mail.get())) {
                    sent++;
                }
            }
        }
        return sent;
    }

    private boolean send(SmtpConnection connection, SingleMail mail) {
        SmtpAnswer answer =
                Mailbox.parse(mail.address())
                        .map(address -> hand(connection, mail, address))
                        .orElse(new SmtpAnswer(SmtpAnswer.Kind.REFUSED, 0, "No such address"));
        ledger.record(mail, answer);
        return answer.kind() == SmtpAnswer.Kind.ACCEPTED;
    }

    private SmtpAnswer hand(SmtpConnection connection, SingleMail mail, String address) {
        PlainMessage message =
                new PlainMessage(
                        new Sender(mail.senderName(), mail.senderAddress()),
                        mail.recipientName(),
                        address,
                        mail.messageKey(),
                        mail.languageCode(),
                        mail.subject(),
                        mail.body());
        return connection.send(
                mail.senderAddress(),
                address,
                message.written(clock.systemClock().instant()),
                () -> {});
    }
}
