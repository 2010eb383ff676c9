package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.WebVisitor;
import org.relance.crm.rule.PublicLinks;

/** What leads agree to, until they are contacts; joins the transaction of its caller. */
@ApplicationScoped
public class LeadConsents {

    private static final int ORIGIN = 200;

    @Inject ConsentBook book;
    @Inject ConsentRepository repository;
    @Inject Asking asking;
    @Inject PublicLinks links;

    /** A box that was ticked, with what stood beside it. */
    public record Ticked(
            String topic, String wording, String language, String origin, WebVisitor visitor) {}

    /** Notes that a lead agrees to e-mails about a topic. */
    public void grant(LeadView lead, Ticked ticked) {
        Subject subject = Subject.lead(lead.id());
        repository.lock(subject);
        book.add(subject, word(ticked, ConsentState.GRANTED));
    }

    /**
     * Asks a lead to confirm by e-mail. An address that must not be written to, or was asked too
     * often, is not asked and has agreed to nothing; its sender is told nothing of that.
     */
    public void ask(LeadView lead, Ticked ticked) {
        String address = lead.details().email();
        if (asking.objection(address).isEmpty()) {
            asking.ask(
                    Subject.lead(lead.id()),
                    lead.name(),
                    address,
                    word(ticked, ConsentState.PENDING));
        }
    }

    private Word word(Ticked ticked, ConsentState state) {
        String origin = ticked.origin();
        return new Word(
                ConsentChannel.EMAIL,
                ticked.topic(),
                state,
                null,
                ConsentSource.FORM,
                origin.substring(0, Math.min(origin.length(), ORIGIN)),
                ticked.wording(),
                ticked.language(),
                Word.Web.of(ticked.visitor(), links.signer()),
                null);
    }

    /**
     * Gives a contact the last words of the lead that has become it, where the contact itself has
     * said nothing later. A question does not take back what the contact has granted.
     */
    public void carryOver(long leadId, long contactId) {
        List<ConsentRow> words = repository.of(Subject.lead(leadId));
        if (words.isEmpty()) {
            return;
        }
        Subject contact = Subject.contact(contactId);
        List<ConsentRow> known = book.locked(contact);
        for (ConsentRow word : lastOfEach(words)) {
            Optional<ConsentRow> last = ConsentBook.last(known, word.channel(), word.topic());
            if (last.filter(own -> holdsAgainst(own, word)).isEmpty()) {
                book.add(contact, Word.copyOf(word));
            }
        }
    }

    private static boolean holdsAgainst(ConsentRow own, ConsentRow word) {
        return own.happenedAt().isAfter(word.happenedAt())
                || own.state() == ConsentState.GRANTED && word.state() == ConsentState.PENDING;
    }

    /** In the order in which they were said. */
    private static List<ConsentRow> lastOfEach(List<ConsentRow> latestFirst) {
        Set<String> seen = new HashSet<>();
        return latestFirst.stream()
                .filter(word -> seen.add(word.channel() + " " + word.topic()))
                .sorted(Comparator.comparingLong(ConsentRow::id))
                .toList();
    }
}
