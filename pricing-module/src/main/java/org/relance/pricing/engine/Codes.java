package org.relance.pricing.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/**
 * Small numbers for the codes that rows name, so that a search compares numbers only. Sources are
 * numbered in the order in which they win between equal amounts.
 */
final class Codes {

    /** A row that leaves a code open. */
    static final int OPEN = 0;

    /** What no row names fits none. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> words = new HashMap<>(Map.of("", OPEN));
    private final Map<SourceType, Map<String, Integer>> sources = new EnumMap<>(SourceType.class);

    Codes(Stream<RowScope> scopes) {
        Map<SourceType, TreeSet<String>> named = new EnumMap<>(SourceType.class);
        scopes.forEach(
                scope -> {
                    named.computeIfAbsent(scope.source(), s -> new TreeSet<>())
                            .add(scope.sourceCode());
                    learn(scope.variant());
                    learn(scope.unit());
                    learn(scope.currency());
                });
        int next = 0;
        for (SourceType type : SourceType.values()) {
            Map<String, Integer> numbers = new HashMap<>();
            for (String code : named.getOrDefault(type, new TreeSet<>())) {
                numbers.put(code, next++);
            }
            sources.put(type, numbers);
        }
    }

    private void learn(String word) {
        words.putIfAbsent(word, words.size());
    }

    /** The number of a variant, a unit or a currency. */
    int word(String word) {
        return words.getOrDefault(word, UNKNOWN);
    }

    int source(SourceType type, String code) {
        return sources.get(type).getOrDefault(code, UNKNOWN);
    }
}
