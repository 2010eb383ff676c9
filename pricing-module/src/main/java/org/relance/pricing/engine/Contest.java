package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.Verdict;

/**
 * Which of the receivable rows wins (domain.md §0.2): a row that names currency or variant where
 * another leaves it open beats that one whatever the amounts; between rows of which neither is more
 * specific the smaller measure wins; between equal ones the first in the order of sources.
 *
 * @param <T> row
 */
final class Contest<T> {

    /** A receivable row. The measure is an amount to pay, so the smaller one is the better one. */
    record Entry<T>(T row, long id, RowScope scope, BigDecimal measure) {}

    private static final Comparator<Entry<?>> ORDER =
            Comparator.<Entry<?>, Enum<?>>comparing(e -> e.scope().source(), Contest::byOrdinal)
                    .thenComparing(e -> e.scope().sourceCode())
                    .thenComparing(
                            e -> e.scope().startingDate(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(e -> e.scope().currency())
                    .thenComparing(e -> e.scope().variant())
                    .thenComparing(e -> e.scope().unit())
                    .thenComparing(e -> e.scope().minQuantity())
                    .thenComparing(Entry::id);

    private final List<Entry<T>> entries;
    private final Entry<T> winner;

    Contest(List<Entry<T>> receivable) {
        entries = receivable.stream().sorted(ORDER).toList();
        winner =
                entries.stream()
                        .filter(entry -> !isBeatenBySpecificity(entry))
                        .min(Comparator.comparing(Entry::measure))
                        .orElse(null);
    }

    /** The winner, or null where nothing was receivable. */
    Entry<T> winner() {
        return winner;
    }

    /** In the order of the sources. */
    List<Entry<T>> entries() {
        return entries;
    }

    Refusal verdict(Entry<T> entry) {
        if (Objects.equals(entry, winner)) {
            return Refusal.of(winning());
        }
        if (isBeatenBySpecificity(entry)) {
            return Refusal.of(Verdict.LESS_SPECIFIC);
        }
        BigDecimal gap = entry.measure().subtract(winner.measure());
        return gap.signum() == 0
                ? Refusal.of(Verdict.EQUAL_BUT_LATER)
                : Refusal.of(Verdict.LESS_GOOD, Amounts.unitAmount(gap));
    }

    private Verdict winning() {
        if (entries.size() == 1) {
            return Verdict.WINS_ALONE;
        }
        List<Entry<T>> rivals =
                entries.stream().filter(e -> e != winner && !isBeatenBySpecificity(e)).toList();
        if (rivals.isEmpty()) {
            return Verdict.WINS_MORE_SPECIFIC;
        }
        boolean tie = rivals.stream().anyMatch(e -> e.measure().compareTo(winner.measure()) == 0);
        return tie ? Verdict.WINS_FIRST_OF_EQUALS : Verdict.WINS_BEST;
    }

    private boolean isBeatenBySpecificity(Entry<T> entry) {
        int own = names(entry.scope());
        for (Entry<T> other : entries) {
            int others = names(other.scope());
            if (others != own && (others & own) == own) {
                return true;
            }
        }
        return false;
    }

    /** What a row names: bit 1 the currency, bit 2 the variant. */
    private static int names(RowScope scope) {
        return (scope.currency().isEmpty() ? 0 : 1) | (scope.variant().isEmpty() ? 0 : 2);
    }

    private static int byOrdinal(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }
}
