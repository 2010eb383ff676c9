package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Suppressions;
import org.relance.crm.api.event.ConsentAsked;
import org.relance.crm.rule.AddressHash;
import org.relance.crm.rule.PublicLinks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;

/** Asks people by e-mail; joins the transaction of its caller, the mail with it. */
@ApplicationScoped
class Asking {

    /** As many questions an address gets within a day: nobody is to be pestered through us. */
    private static final int MOST = 3;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject ConsentBook book;
    @Inject ConsentRepository repository;
    @Inject ConsentSettings settings;
    @Inject Suppressions suppressions;
    @Inject PublicLinks links;
    @Inject BusinessClock clock;
    @Inject Event<ConsentAsked> asked;

    /**
     * Why an address is not asked; empty for no reason.
     *
     * @return code of the refusal
     */
    Optional<String> objection(String address) {
        if (address == null) {
            return Optional.of("crm.consent-no-address");
        }
        if (settings.setup().senderAddress().isEmpty()) {
            return Optional.of("crm.consent-no-sender");
        }
        if (suppressions.isSuppressed(address)) {
            return Optional.of("crm.consent-suppressed");
        }
        Instant since = clock.systemClock().instant().minus(DAY);
        return repository.askedSince(AddressHash.of(address), since) < MOST
                ? Optional.empty()
                : Optional.of("crm.consent-asked-often");
    }

    /** Asks; the question is the last word about its topic until it is answered. */
    ConsentRow ask(Subject subject, String name, String address, Word question) {
        boolean granted =
                ConsentBook.last(book.locked(subject), ConsentChannel.EMAIL, question.topic())
                        .filter(word -> word.state() == ConsentState.GRANTED)
                        .isPresent();
        if (granted) {
            throw DomainException.conflict("crm.consent-granted");
        }
        ConsentRow row = book.add(subject, question.to(AddressHash.of(address)));
        asked.fire(mail(row, name, address));
        return row;
    }

    private ConsentAsked mail(ConsentRow row, String name, String address) {
        ConsentSetup setup = settings.setup();
        Instant expires = clock.systemClock().instant().plus(Duration.ofDays(setup.days()));
        String token = new ConsentToken(row.id(), expires).signed(links.signer());
        return new ConsentAsked(
                key(row.id()),
                row.contactId(),
                row.leadId(),
                row.topic(),
                setup.senderName(),
                setup.senderAddress(),
                name,
                address,
                row.languageCode(),
                row.wording(),
                links.address("/consent?t=" + token),
                expires);
    }

    /** Names the mail of a question for good. */
    static String key(long askedId) {
        return "consent-" + askedId;
    }
}
