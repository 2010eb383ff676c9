package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.event.ConsentRefused;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;

/** The one place where words are added; joins the transaction of its caller. */
@ApplicationScoped
class ConsentBook {

    @Inject ConsentRepository repository;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;
    @Inject Event<ConsentRefused> refused;

    /**
     * The words of a subject, the latest first; nobody else adds one until the transaction ends.
     */
    List<ConsentRow> locked(Subject subject) {
        repository.lock(subject);
        return repository.of(subject);
    }

    /** The last word about a channel and a topic among those given, the latest first. */
    static Optional<ConsentRow> last(List<ConsentRow> words, ConsentChannel channel, String topic) {
        return words.stream().filter(word -> word.concerns(channel, topic)).findFirst();
    }

    /** Adds a word of a subject that is locked. */
    ConsentRow add(Subject subject, Word word) {
        String by = actor.find().orElse(Actor.SYSTEM).username();
        ConsentRow added = repository.add(word.rowOf(subject, clock.systemClock().instant(), by));
        boolean mailEnds =
                added.contactId() != null
                        && added.channel() == ConsentChannel.EMAIL
                        && added.state() != ConsentState.GRANTED;
        if (mailEnds) {
            refused.fire(new ConsentRefused(added.contactId(), added.topic()));
        }
        return added;
    }
}
