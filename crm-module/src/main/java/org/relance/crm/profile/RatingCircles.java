package org.relance.crm.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions rate the answers of which: a rating may rest on ratings, but not in the end on
 * itself.
 *
 * @param rates ids of the questions whose answers a question rates, by its id
 */
record RatingCircles(Map<Long, Set<Long>> rates) {

    /** Questions of a circle, its first question again at the end; empty where there is none. */
    List<Long> circle() {
        Set<Long> settled = new LinkedHashSet<>();
        for (Long question : rates.keySet()) {
            List<Long> circle = circle(question, new LinkedHashSet<>(), settled);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private List<Long> circle(Long question, Set<Long> way, Set<Long> settled) {
        if (!way.add(question)) {
            List<Long> circle = new ArrayList<>(way);
            circle.add(question);
            return circle.subList(circle.indexOf(question), circle.size());
        }
        if (!settled.contains(question)) {
            for (Long rated : rates.getOrDefault(question, Set.of())) {
                List<Long> circle = circle(rated, way, settled);
                if (!circle.isEmpty()) {
                    return circle;
                }
            }
            settled.add(question);
        }
        way.remove(question);
        return List.of();
    }

    /** The same questions, each behind those whose answers it rates. */
    List<Long> inOrder(List<Long> questions) {
        Set<Long> ordered = new LinkedHashSet<>();
        Set<Long> seen = new HashSet<>();
        questions.forEach(question -> follow(question, seen, ordered));
        return ordered.stream().filter(questions::contains).toList();
    }

    private void follow(Long question, Set<Long> seen, Set<Long> ordered) {
        if (seen.add(question)) {
            rates.getOrDefault(question, Set.of()).forEach(rated -> follow(rated, seen, ordered));
            ordered.add(question);
        }
    }
}
