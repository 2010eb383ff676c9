package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.Verdict;

/** The best discount of a sale: the highest percentage of the most specific receivable rows. */
final class DiscountSearch implements RowTable.Visitor<DiscountRow> {

    /** A row that is not receivable, and why. */
    private record Removed(DiscountRow row, Verdict verdict) {}

    private final Sale sale;
    private final Offers.Depth depth;
    private final Contest<DiscountRow> contest = new Contest<>();
    private final List<Removed> removed = new ArrayList<>();

    DiscountSearch(Offers offers, Ask ask, Offers.Depth depth) {
        sale = ask.sale();
        this.depth = depth;
        offers.visitDiscounts(ask, depth, this);
    }

    @Override
    public void receivable(DiscountRow row) {
        if (row.percent().signum() > 0) {
            contest.enter(new Contest.Entry<>(row, row.id(), row.scope(), row.percent().negate()));
        } else if (depth == Offers.Depth.THINKABLE) {
            removed.add(new Removed(row, Verdict.ZERO_DISCOUNT));
        }
    }

    @Override
    public void removed(RowTable<DiscountRow> table, int row, Verdict why) {
        if (depth == Offers.Depth.THINKABLE) {
            removed.add(new Removed(table.row(row), why));
        }
    }

    /** The winner, or null. */
    DiscountRow best() {
        return contest.winner() == null ? null : contest.winner().row();
    }

    BigDecimal percent() {
        DiscountRow best = best();
        return best == null ? BigDecimal.ZERO : best.percent();
    }

    /** Winner and others that were receivable, then those removed, each in the order of sources. */
    List<ExaminedRow> examined() {
        List<ExaminedRow> examined = new ArrayList<>();
        contest.entries().forEach(e -> examined.add(examined(e.row(), contest.verdict(e))));
        removed.forEach(
                r ->
                        examined.add(
                                examined(r.row(), Refusal.of(r.verdict(), r.row().scope(), sale))));
        return examined;
    }

    private static ExaminedRow examined(DiscountRow row, Refusal outcome) {
        return new ExaminedRow(
                row.id(),
                row.scope(),
                row.targetCode(),
                row.percent(),
                false,
                row.percent(),
                true,
                outcome.verdict(),
                outcome.arguments());
    }
}
