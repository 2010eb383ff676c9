package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.LeadCapture;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.PublicForm;
import org.relance.crm.api.Reception;
import org.relance.crm.rule.PublicLinks;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;

/** Acts as the system: the sender has no account. */
@ApplicationScoped
@Transactional
class DefaultLeadCapture implements LeadCapture {

    private static final int SOURCE_LENGTH = 500;

    @Inject FormRepository repository;
    @Inject SubmittedLead submitted;
    @Inject PublicLinks links;
    @Inject FormConsents consents;
    @Inject Leads leads;
    @Inject CurrentActor actor;
    @Inject BusinessClock clock;

    @Override
    public Optional<PublicForm> form(String code) {
        return repository
                .findByCode(code.toUpperCase(Locale.ROOT))
                .filter(FormRow::active)
                .map(FormRow::shown);
    }

    @Override
    public String ticket(PublicForm form) {
        return Ticket.of(form.id(), now()).signed(links.signer());
    }

    @Override
    public String ticketForFilled(PublicForm form) {
        return Ticket.of(form.id(), now().minus(Ticket.TYPING)).signed(links.signer());
    }

    @Override
    public Reception submit(PublicForm form, FormSubmission sent) {
        boolean trapped = sent.trap() != null && !sent.trap().isBlank();
        if (!trapped && isMissing(sent.ticket())) {
            return Reception.OUTDATED;
        }
        Optional<Ticket> ticket =
                Ticket.read(sent.ticket(), links.signer())
                        .filter(read -> read.formId() == form.id());
        if (trapped || ticket.isEmpty() || ticket.get().isTooFast(now())) {
            repository.countRejected(form.id());
            return Reception.REJECTED;
        }
        if (ticket.get().isOver(now())) {
            return Reception.OUTDATED;
        }
        if (repository.isUsed(ticket.get())) {
            return Reception.REPEATED;
        }
        actor.run(Actor.SYSTEM, () -> accept(form.id(), sent, ticket.get()));
        return Reception.ACCEPTED;
    }

    private static boolean isMissing(String ticket) {
        return ticket == null || ticket.isBlank();
    }

    private void accept(long formId, FormSubmission sent, Ticket ticket) {
        FormRow form = repository.find(formId).orElseThrow();
        Optional<LinkTag> tag = LinkTag.read(sent.tag(), links.signer());
        LeadDetails details = submitted.details(form, sent, tag);
        boolean agreed = sent.consent() && form.consentText() != null;
        if (form.consentRequired() && !agreed) {
            throw DomainException.invalid("crm.form-consent-needed", "consent");
        }
        repository.use(ticket, now());
        LeadView lead = leads.create(details);
        if (agreed) {
            consents.take(form, lead, sent);
        }
        repository.note(
                lead.id(),
                form,
                tag.map(LinkTag::contactId).orElse(null),
                source(form, sent),
                agreed ? now() : null);
    }

    static String source(FormRow form, FormSubmission sent) {
        String source = form.code() + ", " + sent.page();
        return source.substring(0, Math.min(source.length(), SOURCE_LENGTH));
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}
