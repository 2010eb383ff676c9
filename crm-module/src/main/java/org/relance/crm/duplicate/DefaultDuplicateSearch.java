package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relance.crm.api.DuplicateSearch;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultDuplicateSearch implements DuplicateSearch {

    @Inject DuplicateSettings settings;
    @Inject DuplicateUpkeep upkeep;
    @Inject StringRepository strings;
    @Inject PairSearch search;

    @Override
    public long contactsAfter(long contactId) {
        return strings.contactsAfter(contactId);
    }

    @Override
    public boolean hasContactsAfter(long contactId) {
        return strings.hasContactAfter(contactId);
    }

    @Override
    public Block writeStrings(long afterContactId, int limit) {
        List<Subject> subjects = strings.after(afterContactId, limit);
        if (subjects.isEmpty()) {
            return new Block(afterContactId, 0);
        }
        long last = subjects.get(subjects.size() - 1).id();
        DuplicateSettings.State state = settings.read();
        Map<Long, StringRepository.State> known = strings.states(subjects.get(0).id(), last);
        List<Subject> old =
                subjects.stream()
                        .filter(subject -> isOld(subject, known.get(subject.id()), state))
                        .toList();
        upkeep.write(old, state, false);
        return new Block(last, subjects.size());
    }

    private static boolean isOld(
            Subject subject, StringRepository.State known, DuplicateSettings.State state) {
        return known == null
                || known.generation() != state.generation()
                || !known.contactChangedAt().equals(subject.changedAt());
    }

    @Override
    public void countCommonStrings() {
        strings.countCommon();
    }

    @Override
    public long unsearchedAfter(long contactId) {
        return strings.unsearchedAfter(contactId);
    }

    @Override
    public boolean hasUnsearchedAfter(long contactId) {
        return !strings.unsearched(contactId, 1).isEmpty();
    }

    @Override
    public Block findPairs(long afterContactId, int limit) {
        List<Long> ids = strings.unsearched(afterContactId, limit);
        if (ids.isEmpty()) {
            return new Block(afterContactId, 0);
        }
        SearchStrings rule = new SearchStrings(settings.read().setup());
        Map<Subject, Set<String>> tokens = new LinkedHashMap<>();
        strings.find(ids).forEach(subject -> tokens.put(subject, rule.of(subject)));
        search.renew(tokens, settings.read().setup());
        strings.markSearched(ids);
        return new Block(ids.get(ids.size() - 1), ids.size());
    }
}
