package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.Consents;
import org.relance.crm.api.event.ContactsMerging;

/**
 * Two contacts become one: all their words move, and where the last ones differ the stricter holds.
 * Both contacts are locked by the merge.
 */
@ApplicationScoped
class MergedConsents {

    @Inject ConsentBook book;
    @Inject ConsentRepository repository;
    @Inject PersonsAsked persons;

    void merging(@Observes ContactsMerging event) {
        List<ConsentRow> ours = repository.of(Subject.contact(event.survivorId()));
        List<ConsentRow> theirs = repository.of(Subject.contact(event.otherId()));
        if (theirs.isEmpty()) {
            return;
        }
        List<ConsentRow> all = new ArrayList<>(ours);
        all.addAll(theirs);
        all.sort(Comparator.comparingLong(ConsentRow::id).reversed());
        // All topics come first: what is added about them is a word about each topic too.
        for (String topic : topics(all)) {
            for (ConsentChannel channel : ConsentChannel.values()) {
                strictest(ours, theirs, channel, topic)
                        .filter(word -> holdsLess(word, all, channel, topic))
                        .ifPresent(word -> all.add(0, add(event, word, topic)));
            }
        }
    }

    private static Set<String> topics(List<ConsentRow> words) {
        Set<String> topics = new TreeSet<>(Comparator.comparing(MergedConsents::order));
        words.forEach(word -> topics.add(word.topic()));
        return topics;
    }

    private static String order(String topic) {
        return topic.equals(Consents.ALL) ? "" : topic;
    }

    private static Optional<ConsentRow> strictest(
            List<ConsentRow> ours, List<ConsentRow> theirs, ConsentChannel channel, String topic) {
        return Stream.of(ours, theirs)
                .flatMap(words -> ConsentBook.last(words, channel, topic).stream())
                .max(Comparator.comparing(ConsentRow::state));
    }

    private static boolean holdsLess(
            ConsentRow word, List<ConsentRow> all, ConsentChannel channel, String topic) {
        ConsentRow last = ConsentBook.last(all, channel, topic).orElseThrow();
        return word.state().isStricterThan(last.state());
    }

    private ConsentRow add(ContactsMerging event, ConsentRow word, String topic) {
        String other = persons.known(event.otherId()).number();
        return book.add(
                Subject.contact(event.survivorId()),
                Word.of(word.channel(), topic, word.state(), ConsentSource.MERGE, other));
    }
}
