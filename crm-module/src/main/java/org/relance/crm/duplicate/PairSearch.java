package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relance.crm.api.DuplicateSetup;

/**
 * Finds who shares enough tokens with contacts. Who shares k of n tokens shares at least one of any
 * n - k + 1 of them, so only the bearers of a contact's rarest tokens need be compared with it, and
 * the cost does not grow with the city that everybody lives in.
 */
@ApplicationScoped
class PairSearch {

    /**
     * A token that so many bear leads nowhere: where even the rarest are as common as that, a pair
     * would be one of a million.
     */
    private static final int TOO_COMMON = 2000;

    @Inject StringRepository strings;
    @Inject PairRepository pairs;

    /** Looks for the pairs of contacts whose tokens are written, and keeps them. */
    void renew(Map<Subject, Set<String>> subjects, DuplicateSetup setup) {
        SearchStrings rule = new SearchStrings(setup);
        Map<Subject, List<String>> rare = rarest(subjects, rule);
        Set<String> wanted = new HashSet<>();
        rare.values().forEach(wanted::addAll);
        Map<String, List<Long>> bearers = strings.bearers(wanted);
        Set<Long> candidates = new HashSet<>();
        bearers.values().forEach(candidates::addAll);
        Map<Long, Set<String>> tokens = strings.tokens(candidates);
        Map<Pair, Hits> found = new HashMap<>();
        rare.forEach(
                (subject, few) -> {
                    Set<Long> others = new HashSet<>();
                    few.forEach(token -> others.addAll(bearers.getOrDefault(token, List.of())));
                    others.remove(subject.id());
                    compare(subject, subjects.get(subject), others, tokens, rule, found);
                });
        pairs.replace(subjects.keySet().stream().map(Subject::id).toList(), found);
    }

    private Map<Subject, List<String>> rarest(
            Map<Subject, Set<String>> subjects, SearchStrings rule) {
        Set<String> all = new HashSet<>();
        subjects.values().forEach(all::addAll);
        Map<String, Integer> common = strings.common(all);
        Map<Subject, List<String>> rare = new HashMap<>();
        subjects.forEach(
                (subject, own) ->
                        rare.put(subject, rarest(own, rule.needed(subject.type()), common)));
        return rare;
    }

    private static List<String> rarest(Set<String> own, int needed, Map<String, Integer> common) {
        List<String> ordered = new ArrayList<>(own);
        ordered.sort(
                Comparator.<String>comparingInt(token -> common.getOrDefault(token, 0))
                        .thenComparing(Comparator.naturalOrder()));
        int leading = Math.max(0, own.size() - needed + 1);
        return ordered.subList(0, leading).stream()
                .filter(token -> common.getOrDefault(token, 0) < TOO_COMMON)
                .toList();
    }

    private static void compare(
            Subject subject,
            Set<String> own,
            Collection<Long> others,
            Map<Long, Set<String>> tokens,
            SearchStrings rule,
            Map<Pair, Hits> found) {
        for (long other : others) {
            Set<String> theirs = tokens.getOrDefault(other, Set.of());
            int hits = (int) own.stream().filter(theirs::contains).count();
            if (hits >= rule.needed(subject.type())) {
                found.put(
                        Pair.of(subject.id(), other),
                        new Hits(subject.type(), hits, rule.rows(subject.type())));
            }
        }
    }
}
