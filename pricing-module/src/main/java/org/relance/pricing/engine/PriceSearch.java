package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.Verdict;

/** The best price of a sale; rows compete by what the customer would pay behind the discount. */
final class PriceSearch {

    private final Sale sale;
    private final VatTable vat;
    private final BigDecimal discount;
    private final Map<Long, Conversion> conversions = new HashMap<>();
    private final List<ExaminedRow> examined = new ArrayList<>();
    private final PriceRow best;
    private boolean tooFewOnly;

    PriceSearch(Sale sale, List<PriceRow> rows, BigDecimal discount, VatTable vat) {
        this.sale = sale;
        this.vat = vat;
        this.discount = discount;
        List<Contest.Entry<PriceRow>> receivable = new ArrayList<>();
        List<ExaminedRow> removed = new ArrayList<>();
        for (PriceRow row : rows) {
            if (Sources.concern(row.scope(), sale.buyer())) {
                sort(row, receivable, removed);
            }
        }
        Contest<PriceRow> contest = new Contest<>(receivable);
        best = contest.winner() == null ? null : contest.winner().row();
        contest.entries().forEach(e -> examined.add(examined(e.row(), contest.verdict(e))));
        examined.addAll(removed);
    }

    private void sort(
            PriceRow row, List<Contest.Entry<PriceRow>> receivable, List<ExaminedRow> removed) {
        Refusal refusal = ScopeRule.firstRefusal(row.scope(), sale);
        if (refusal == null) {
            receivable.add(new Contest.Entry<>(row, row.id(), row.scope(), toPay(row)));
        } else {
            tooFewOnly |= refusal.verdict() == Verdict.TOO_FEW;
            removed.add(examined(row, refusal));
        }
    }

    /** The winner, or null. */
    PriceRow best() {
        return best;
    }

    Conversion conversion() {
        return best == null
                ? Conversion.of(Conversion.Stated.of(sale.item().card()), sale, vat)
                : conversions.get(best.id());
    }

    /** True if some row counts for this date and buyer, even if more would have to be bought. */
    boolean knowsRows() {
        return best != null || tooFewOnly;
    }

    List<ExaminedRow> examined() {
        return examined;
    }

    private BigDecimal toPay(PriceRow row) {
        Conversion conversion = Conversion.of(Conversion.Stated.of(row), sale, vat);
        conversions.put(row.id(), conversion);
        return row.allowLineDiscount()
                ? Amounts.discounted(conversion.price(), discount)
                : conversion.price();
    }

    private ExaminedRow examined(PriceRow row, Refusal outcome) {
        return new ExaminedRow(
                row.id(),
                row.scope(),
                null,
                row.price(),
                row.includesVat(),
                convertedForReading(row, outcome),
                row.allowLineDiscount(),
                outcome.verdict(),
                outcome.arguments());
    }

    /** A removed row shows what it would have given, where that can be said. */
    private BigDecimal convertedForReading(PriceRow row, Refusal outcome) {
        Conversion known = conversions.get(row.id());
        if (known != null) {
            return known.price();
        }
        return switch (outcome.verdict()) {
            case TOO_FEW, NOT_YET, OVER, NOT_TARGETED -> tryConversion(row);
            default -> null;
        };
    }

    private BigDecimal tryConversion(PriceRow row) {
        boolean plain = !row.includesVat() && !sale.terms().pricesIncludeVat();
        return plain ? Conversion.of(Conversion.Stated.of(row), sale, vat).price() : null;
    }
}
