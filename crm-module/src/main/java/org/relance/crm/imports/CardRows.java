package org.relance.crm.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.relance.kernel.db.TextFold;

/**
 * Cards as rows: a person, and before it the company that it names, once in a file. Of the
 * companies only a number each is held; two with one number would be one too few, which the
 * person's row says.
 */
final class CardRows implements RowSource {

    private final Supplier<Optional<Card>> cards;
    private final RowSource below;
    private final Set<Long> told = new HashSet<>();
    private final Deque<List<String>> ready = new ArrayDeque<>();

    /**
     * Rows of cards.
     *
     * @param below what is closed with it
     */
    CardRows(Supplier<Optional<Card>> cards, RowSource below) {
        this.cards = cards;
        this.below = below;
        ready.add(Card.COLUMNS);
    }

    @Override
    public Optional<List<String>> next() {
        if (ready.isEmpty()) {
            cards.get().ifPresent(this::take);
        }
        return Optional.ofNullable(ready.poll());
    }

    private void take(Card card) {
        if (card.isPerson() && card.company() != null && told.add(number(card.company()))) {
            ready.add(Card.impliedCompany(card.company()));
        }
        ready.add(card.row());
    }

    private static long number(String company) {
        String folded = TextFold.fold(company);
        return ((long) folded.hashCode() << 32)
                ^ (new StringBuilder(folded).reverse().toString().hashCode() & 0xffffffffL);
    }

    @Override
    public void close() {
        below.close();
    }
}
