package org.relance.pricing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;

/**
 * Rows by item (or item discount group) and source. The rows of one item lie together in the order
 * of sources and what removes most of them is kept as plain numbers, so that a search touches few
 * rows however many there are.
 *
 * @param <R> row
 */
final class RowTable<R extends ScopedRow> {

    /** Takes rows one by one; the verdict is null where a row is receivable. */
    @FunctionalInterface
    interface Visitor<R> {
        void row(R row, Verdict removedFor);
    }

    /** Rows of one key: from, inclusive, to, exclusive. */
    private record Slice(int from, int to) {}

    private static final Slice NONE = new Slice(0, 0);

    private final Map<String, Slice> slices = new HashMap<>();
    private final List<R> rows = new ArrayList<>();
    private final int[] source;
    private final int[] variant;
    private final int[] unit;
    private final int[] currency;
    private final int[] first;
    private final int[] last;

    RowTable(Map<String, List<R>> byKey, Codes codes) {
        byKey.forEach(this::append);
        int size = rows.size();
        source = new int[size];
        variant = new int[size];
        unit = new int[size];
        currency = new int[size];
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            pack(i, rows.get(i).scope(), codes);
        }
    }

    private void append(String key, List<R> some) {
        slices.put(key, new Slice(rows.size(), rows.size() + some.size()));
        some.stream()
                .sorted(
                        Comparator.<R, RowScope>comparing(ScopedRow::scope, Contest.SCOPES)
                                .thenComparing(ScopedRow::id))
                .forEach(rows::add);
    }

    private void pack(int i, RowScope scope, Codes codes) {
        source[i] = codes.source(scope.source(), scope.sourceCode());
        variant[i] = codes.word(scope.variant());
        unit[i] = codes.word(scope.unit());
        currency[i] = codes.word(scope.currency());
        first[i] =
                scope.startingDate() == null
                        ? Integer.MIN_VALUE
                        : (int) scope.startingDate().toEpochDay();
        last[i] =
                scope.endingDate() == null
                        ? Integer.MAX_VALUE
                        : (int) scope.endingDate().toEpochDay();
    }

    /** Visits what is granted to the buyer. */
    void visitGranted(String key, Ask ask, Visitor<R> visitor) {
        Slice slice = slices.getOrDefault(key, NONE);
        if (slice == NONE) {
            return;
        }
        for (int own : ask.sources()) {
            if (own != Codes.UNKNOWN) {
                int at = firstOf(own, slice);
                for (; at < slice.to() && source[at] == own; at++) {
                    visitor.row(rows.get(at), removedFor(at, ask));
                }
            }
        }
    }

    /** Visits what is granted to the buyer, and what would be with another campaign. */
    void visitThinkable(String key, Ask ask, Visitor<R> visitor) {
        Slice slice = slices.getOrDefault(key, NONE);
        for (int at = slice.from(); at < slice.to(); at++) {
            R row = rows.get(at);
            if (ask.isEntitledBy(source[at]) || row.scope().source() == SourceType.CAMPAIGN) {
                visitor.row(row, removedFor(at, ask));
            }
        }
    }

    private int firstOf(int wanted, Slice slice) {
        int low = slice.from();
        int high = slice.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (source[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** In the order in which a clerk would ask; the quantity comes last. */
    private Verdict removedFor(int i, Ask ask) {
        if (!ask.fitsVariant(variant[i])) {
            return Verdict.OTHER_VARIANT;
        }
        if (!ask.fitsUnit(unit[i])) {
            return Verdict.OTHER_UNIT;
        }
        if (!ask.fitsCurrency(currency[i])) {
            return Verdict.OTHER_CURRENCY;
        }
        if (!ask.isEntitledBy(source[i])) {
            return Verdict.NOT_TARGETED;
        }
        if (ask.day() < first[i]) {
            return Verdict.NOT_YET;
        }
        if (ask.day() > last[i]) {
            return Verdict.OVER;
        }
        return isEnough(rows.get(i).scope(), ask.sale()) ? null : Verdict.TOO_FEW;
    }

    private static boolean isEnough(RowScope scope, Sale sale) {
        return scope.minQuantity().compareTo(sale.sold().against(scope.unit())) <= 0;
    }
}
