package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.Verdict;

/** The best discount of a sale: the highest percentage of the most specific receivable rows. */
final class DiscountSearch {

    private final List<ExaminedRow> examined = new ArrayList<>();
    private final DiscountRow best;

    DiscountSearch(Sale sale, List<DiscountRow> rows) {
        List<Contest.Entry<DiscountRow>> receivable = new ArrayList<>();
        List<ExaminedRow> removed = new ArrayList<>();
        for (DiscountRow row : rows) {
            if (concerns(row, sale)) {
                sort(row, sale, receivable, removed);
            }
        }
        Contest<DiscountRow> contest = new Contest<>(receivable);
        best = contest.winner() == null ? null : contest.winner().row();
        contest.entries().forEach(e -> examined.add(examined(e.row(), contest.verdict(e))));
        examined.addAll(removed);
    }

    /** The winner, or null. */
    DiscountRow best() {
        return best;
    }

    BigDecimal percent() {
        return best == null ? BigDecimal.ZERO : best.percent();
    }

    List<ExaminedRow> examined() {
        return examined;
    }

    private static boolean concerns(DiscountRow row, Sale sale) {
        SoldItem item = sale.item();
        boolean target =
                row.target() == DiscountTarget.ITEM
                        ? row.targetCode().equals(item.number())
                        : !item.discountGroup().isEmpty()
                                && row.targetCode().equals(item.discountGroup());
        return target && Sources.concern(row.scope(), sale.buyer());
    }

    private static void sort(
            DiscountRow row,
            Sale sale,
            List<Contest.Entry<DiscountRow>> receivable,
            List<ExaminedRow> removed) {
        Refusal refusal = ScopeRule.firstRefusal(row.scope(), sale);
        if (refusal == null && row.percent().signum() == 0) {
            refusal = Refusal.of(Verdict.ZERO_DISCOUNT);
        }
        if (refusal == null) {
            receivable.add(new Contest.Entry<>(row, row.id(), row.scope(), row.percent().negate()));
        } else {
            removed.add(examined(row, refusal));
        }
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
