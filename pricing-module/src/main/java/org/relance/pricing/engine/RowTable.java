package org.relance.pricing.engine;

import java.time.LocalDate;
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

    /** Takes the rows one by one. */
    interface Visitor<R extends ScopedRow> {

        void receivable(R row);

        /** A row that is not receivable: its place in the table, for those who want to see it. */
        void removed(RowTable<R> table, int row, Verdict why);
    }

    /** Rows of one key: from, inclusive, to, exclusive. */
    record Slice(int from, int to) {

        static final Slice NONE = new Slice(0, 0);
    }

    private static final Comparator<ScopedRow> ORDER =
            Comparator.comparing(ScopedRow::scope, Contest.SCOPES).thenComparing(ScopedRow::id);

    // What removes most rows, side by side for each row: a search that goes from one row to the
    // next
    // stays within few lines of the processor's cache.
    private static final int SOURCE = 0;
    private static final int VARIANT = 1;
    private static final int UNIT = 2;
    private static final int CURRENCY = 3;
    private static final int FIRST_DAY = 4;
    private static final int LAST_DAY = 5;
    private static final int WIDTH = 6;

    /** Rows that are faster read through than searched by halves. */
    private static final int NEAR = 16;

    private final List<R> rows = new ArrayList<>();
    private final int[] cells;
    private final long[] minimums;

    private final Map<String, Slice> slices = new HashMap<>();

    RowTable(Map<String, List<R>> byKey, Codes codes) {
        byKey.forEach(this::append);
        cells = new int[rows.size() * WIDTH];
        minimums = new long[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            pack(row * WIDTH, rows.get(row).scope(), codes);
            minimums[row] = Quantities.atLeast(rows.get(row).scope().minQuantity());
        }
    }

    private void append(String key, List<R> some) {
        slices.put(key, new Slice(rows.size(), rows.size() + some.size()));
        some.stream().sorted(ORDER).forEach(rows::add);
    }

    private void pack(int at, RowScope scope, Codes codes) {
        cells[at + SOURCE] = codes.source(scope.source(), scope.sourceCode());
        cells[at + VARIANT] = codes.word(scope.variant());
        cells[at + UNIT] = codes.word(scope.unit());
        cells[at + CURRENCY] = codes.word(scope.currency());
        cells[at + FIRST_DAY] = day(scope.startingDate(), Integer.MIN_VALUE);
        cells[at + LAST_DAY] = day(scope.endingDate(), Integer.MAX_VALUE);
    }

    private static int day(LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }

    Slice slice(String key) {
        return slices.getOrDefault(key, Slice.NONE);
    }

    /** Visits what is granted to the buyer. */
    void visitGranted(Slice slice, Ask ask, Visitor<R> visitor) {
        int end = slice.to();
        int row = slice.from();
        for (int own : ask.sources()) {
            row = firstOf(own, row, end);
            for (; row < end && cells[row * WIDTH + SOURCE] == own; row++) {
                visit(row, removedFor(row, ask, true), visitor);
            }
        }
    }

    /** Visits what is granted to the buyer, and what would be with another campaign. */
    void visitThinkable(Slice slice, Ask ask, Visitor<R> visitor) {
        for (int row = slice.from(); row < slice.to(); row++) {
            boolean granted = ask.isEntitledBy(cells[row * WIDTH + SOURCE]);
            if (granted || rows.get(row).scope().source() == SourceType.CAMPAIGN) {
                visit(row, removedFor(row, ask, granted), visitor);
            }
        }
    }

    private void visit(int row, Verdict why, Visitor<R> visitor) {
        if (why == null) {
            visitor.receivable(rows.get(row));
        } else {
            visitor.removed(this, row, why);
        }
    }

    R row(int row) {
        return rows.get(row);
    }

    /** The first row of a source or a later one. */
    private int firstOf(int wanted, int from, int end) {
        int low = from;
        int high = end;
        while (high - low > NEAR) {
            int middle = (low + high) >>> 1;
            if (cells[middle * WIDTH + SOURCE] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < high && cells[low * WIDTH + SOURCE] < wanted) {
            low++;
        }
        return low;
    }

    /** In the order in which a clerk would ask; the quantity comes last. */
    private Verdict removedFor(int row, Ask ask, boolean granted) {
        int at = row * WIDTH;
        if (!fits(cells[at + VARIANT], ask.variant())) {
            return Verdict.OTHER_VARIANT;
        }
        if (!fits(cells[at + UNIT], ask.unit())) {
            return Verdict.OTHER_UNIT;
        }
        if (!fits(cells[at + CURRENCY], ask.currency())) {
            return Verdict.OTHER_CURRENCY;
        }
        if (!granted) {
            return Verdict.NOT_TARGETED;
        }
        if (ask.day() < cells[at + FIRST_DAY]) {
            return Verdict.NOT_YET;
        }
        if (ask.day() > cells[at + LAST_DAY]) {
            return Verdict.OVER;
        }
        long sold = cells[at + UNIT] == Codes.OPEN ? ask.baseQuantity() : ask.quantity();
        return minimums[row] <= sold ? null : Verdict.TOO_FEW;
    }

    private static boolean fits(int wanted, int actual) {
        return wanted == Codes.OPEN || wanted == actual;
    }
}
