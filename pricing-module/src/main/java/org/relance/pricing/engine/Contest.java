package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Sources first, then the columns of the scope. */
    static final Comparator<RowScope> SCOPES =
            Comparator.comparing(RowScope::source)
                    .thenComparing(RowScope::sourceCode)
                    .thenComparing(
                            RowScope::startingDate,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(RowScope::currency)
                    .thenComparing(RowScope::variant)
                    .thenComparing(RowScope::unit)
                    .thenComparing(RowScope::minQuantity);

    private static final Comparator<Entry<?>> ORDER =
            Comparator.<Entry<?>, RowScope>comparing(Entry::scope, SCOPES).thenComparing(Entry::id);

    private static final Comparator<Entry<?>> BETTER =
            Comparator.<Entry<?>, BigDecimal>comparing(Entry::measure).thenComparing(ORDER);

    private static final int CURRENCY = 1;
    private static final int VARIANT = 2;
    private static final int BOTH = CURRENCY | VARIANT;

    private final List<Entry<T>> entries = new ArrayList<>();

    // The best of those that name nothing, the currency, the variant, both.
    private Entry<T> ofNothing;
    private Entry<T> ofCurrency;
    private Entry<T> ofVariant;
    private Entry<T> ofBoth;

    void enter(Entry<T> entry) {
        entries.add(entry);
        switch (names(entry.scope())) {
            case BOTH -> ofBoth = better(ofBoth, entry);
            case VARIANT -> ofVariant = better(ofVariant, entry);
            case CURRENCY -> ofCurrency = better(ofCurrency, entry);
            default -> ofNothing = better(ofNothing, entry);
        }
    }

    private static <T> Entry<T> better(Entry<T> one, Entry<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return BETTER.compare(one, other) <= 0 ? one : other;
    }

    /** The winner, or null where nothing was receivable. */
    Entry<T> winner() {
        if (ofBoth != null) {
            return ofBoth;
        }
        Entry<T> ofOne = better(ofCurrency, ofVariant);
        return ofOne == null ? ofNothing : ofOne;
    }

    /** In the order of the sources. */
    List<Entry<T>> entries() {
        return entries.stream().sorted(ORDER).toList();
    }

    Refusal verdict(Entry<T> entry) {
        Entry<T> winner = winner();
        if (entry == winner) {
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
        Entry<T> winner = winner();
        List<Entry<T>> rivals =
                entries.stream().filter(e -> e != winner && !isBeatenBySpecificity(e)).toList();
        if (rivals.isEmpty()) {
            return Verdict.WINS_MORE_SPECIFIC;
        }
        boolean tie = rivals.stream().anyMatch(e -> e.measure().compareTo(winner.measure()) == 0);
        return tie ? Verdict.WINS_FIRST_OF_EQUALS : Verdict.WINS_BEST;
    }

    private boolean isBeatenBySpecificity(Entry<T> entry) {
        return switch (names(entry.scope())) {
            case BOTH -> false;
            case CURRENCY, VARIANT -> ofBoth != null;
            default -> ofBoth != null || ofCurrency != null || ofVariant != null;
        };
    }

    private static int names(RowScope scope) {
        return (scope.currency().isEmpty() ? 0 : CURRENCY)
                | (scope.variant().isEmpty() ? 0 : VARIANT);
    }
}
