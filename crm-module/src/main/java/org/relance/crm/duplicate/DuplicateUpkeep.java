package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps search strings and pairs in step with edits, in the transaction of the edit. */
@ApplicationScoped
public class DuplicateUpkeep {

    @Inject DuplicateSettings settings;
    @Inject StringRepository strings;
    @Inject PairSearch search;
    @Inject PairRepository pairs;

    /** A contact was made or changed and written to the database. */
    public void changed(long contactId) {
        DuplicateSettings.State state = settings.read();
        if (!state.setup().maintained()) {
            return;
        }
        boolean searches = state.setup().autosearch();
        Map<Subject, Set<String>> tokens = write(strings.find(List.of(contactId)), state, searches);
        if (searches) {
            search.renew(tokens, state.setup());
        }
    }

    /** A contact goes up in another: whom it was told apart from, the other is told apart from. */
    public void merged(long survivorId, long otherId) {
        pairs.moveAccepted(otherId, survivorId);
    }

    Map<Subject, Set<String>> write(
            Collection<Subject> subjects, DuplicateSettings.State state, boolean searched) {
        SearchStrings rule = new SearchStrings(state.setup());
        Map<Subject, Set<String>> tokens = new LinkedHashMap<>();
        subjects.forEach(subject -> tokens.put(subject, rule.of(subject)));
        strings.write(tokens, state.generation(), searched);
        return tokens;
    }
}
