package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentLinks;
import org.relance.crm.api.ConsentQuestion;
import org.relance.crm.api.ConsentQuestion.Standing;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.WebVisitor;
import org.relance.crm.rule.AddressHash;
import org.relance.crm.rule.PublicLinks;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;

/** Acts as the system: who comes by the link has no account. */
@ApplicationScoped
@Transactional
class DefaultConsentLinks implements ConsentLinks {

    private static final ConsentQuestion UNKNOWN =
            new ConsentQuestion(Standing.UNKNOWN, null, null);

    @Inject ConsentRepository repository;
    @Inject ConsentBook book;
    @Inject PersonsAsked persons;
    @Inject PublicLinks links;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** A question that a token names, and whom it concerns today. */
    private record Asked(ConsentToken token, ConsentRow row, Subject subject) {

        ConsentQuestion standing(Standing standing) {
            return new ConsentQuestion(standing, row.wording(), row.languageCode());
        }
    }

    @Override
    public ConsentQuestion read(String token) {
        return asked(token)
                .map(asked -> asked.standing(standing(asked, repository.of(asked.subject()))))
                .orElse(UNKNOWN);
    }

    @Override
    public ConsentQuestion confirm(String token, WebVisitor visitor) {
        return asked(token).map(asked -> confirm(asked, visitor)).orElse(UNKNOWN);
    }

    private ConsentQuestion confirm(Asked asked, WebVisitor visitor) {
        Standing standing = standing(asked, book.locked(asked.subject()));
        if (standing != Standing.OPEN) {
            return asked.standing(standing);
        }
        actor.run(Actor.SYSTEM, () -> book.add(asked.subject(), answer(asked.row(), visitor)));
        return asked.standing(Standing.CONFIRMED);
    }

    private Optional<Asked> asked(String text) {
        Optional<ConsentToken> token = ConsentToken.read(text, links.signer());
        Optional<ConsentRow> row = token.flatMap(read -> repository.find(read.askedId()));
        return row.flatMap(repository::heirOf)
                .map(subject -> new Asked(token.orElseThrow(), row.orElseThrow(), subject));
    }

    private Standing standing(Asked asked, List<ConsentRow> words) {
        Optional<ConsentRow> last =
                ConsentBook.last(words, ConsentChannel.EMAIL, asked.row().topic())
                        .filter(word -> belongs(word, asked.row().id()));
        if (last.isEmpty() || !isAddressee(asked)) {
            return Standing.OVER;
        }
        if (last.get().state() == ConsentState.GRANTED) {
            return Standing.CONFIRMED;
        }
        return clock.systemClock().instant().isAfter(asked.token().expiresAt())
                ? Standing.EXPIRED
                : Standing.OPEN;
    }

    /** True for the question, its copy at the contact that a lead became, and its answer. */
    private static boolean belongs(ConsentRow word, long askedId) {
        return word.id() == askedId || Objects.equals(word.askedId(), askedId);
    }

    /** True while the address is that of the person, who may be written to. */
    private boolean isAddressee(Asked asked) {
        boolean same =
                repository
                        .address(asked.subject())
                        .map(AddressHash::of)
                        .filter(hash -> hash.equals(asked.row().addressHash()))
                        .isPresent();
        Long contact = asked.subject().contactId();
        return same && (contact == null || persons.known(contact).mayBeMailed());
    }

    /** The proof: what was asked, by which mail and where it was answered. */
    private Word answer(ConsentRow asked, WebVisitor visitor) {
        return new Word(
                        asked.channel(),
                        asked.topic(),
                        ConsentState.GRANTED,
                        null,
                        ConsentSource.DOUBLE_OPT_IN,
                        Asking.key(asked.id()),
                        asked.wording(),
                        asked.languageCode(),
                        Word.Web.of(visitor, links.signer()),
                        asked.id())
                .to(asked.addressHash());
    }
}
