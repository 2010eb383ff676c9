package org.relance.crm.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.InvitationMailer;
import org.relance.crm.api.InvitationMailer.Kind;
import org.relance.crm.api.InvitationMailer.Outcome;
import org.relance.crm.api.InvitationView;
import org.relance.crm.api.Invitations;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;

/** Delivering is not one transaction, or a kill would take back what has left. */
@ApplicationScoped
@Allowed(Role.READER)
class DefaultInvitations implements Invitations {

    @Inject InvitationDecisions decisions;
    @Inject InvitationOutbox outbox;
    @Inject Instance<InvitationMailer> mailers;

    @Override
    public List<InvitationView> of(long taskId) {
        return decisions.of(taskId);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public int send(long taskId) {
        return decisions.invite(taskId);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public int deliver() {
        if (mailers.isUnsatisfied()) {
            return 0;
        }
        outbox.release();
        InvitationMailer mailer = mailers.get();
        int sent = 0;
        boolean reached = true;
        while (reached) {
            Optional<InvitationOutbox.Claimed> mail = outbox.claim();
            if (mail.isEmpty()) {
                break;
            }
            Outcome outcome = mailer.send(mail.get().mail());
            outbox.settle(mail.get(), outcome);
            sent += outcome.kind() == Kind.SENT ? 1 : 0;
            reached = outcome.kind() != Kind.UNREACHABLE;
        }
        return sent;
    }
}
