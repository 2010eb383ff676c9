package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.ExaminedRow;
import org.relance.pricing.api.Verdict;

/** The best price of a sale; rows compete by what the customer would pay behind the discount. */
final class PriceSearch implements RowTable.Visitor<PriceRow> {

    /** A receivable row in the terms of the sale. */
    private record Converted(PriceRow row, Conversion conversion) {}

    /** A row that is not receivable, and why. */
    private record Removed(PriceRow row, Verdict verdict) {}

    private final Sale sale;
    private final Offers.Depth depth;
    private final VatTable vat;
    private final BigDecimal discount;
    private final Contest<Converted> contest = new Contest<>();
    private final List<Removed> removed = new ArrayList<>();
    private boolean tooFewOnly;

    PriceSearch(Offers offers, Ask ask, Offers.Depth depth, BigDecimal discount, VatTable vat) {
        this.sale = ask.sale();
        this.depth = depth;
        this.vat = vat;
        this.discount = discount;
        offers.visitPrices(ask, depth, this);
    }

    @Override
    public void receivable(PriceRow row) {
        Conversion conversion = Conversion.of(Conversion.Stated.of(row), sale, vat);
        contest.enter(
                new Contest.Entry<>(
                        new Converted(row, conversion),
                        row.id(),
                        row.scope(),
                        toPay(row, conversion)));
    }

    @Override
    public void removed(RowTable<PriceRow> table, int row, Verdict why) {
        tooFewOnly |= why == Verdict.TOO_FEW;
        if (depth == Offers.Depth.THINKABLE) {
            removed.add(new Removed(table.row(row), why));
        }
    }

    private BigDecimal toPay(PriceRow row, Conversion conversion) {
        return row.allowLineDiscount()
                ? Amounts.discounted(conversion.price(), discount)
                : conversion.price();
    }

    /** The winner, or null. */
    PriceRow best() {
        return contest.winner() == null ? null : contest.winner().row().row();
    }

    /** From what counts, the winner or else the item card, to the price of the line. */
    Conversion conversion() {
        return contest.winner() == null
                ? Conversion.of(Conversion.Stated.of(sale.item().card()), sale, vat)
                : contest.winner().row().conversion();
    }

    /** True if some row counts for this date and buyer, even if more would have to be bought. */
    boolean knowsRows() {
        return contest.winner() != null || tooFewOnly;
    }

    /** Winner and others that were receivable, then those removed, each in the order of sources. */
    List<ExaminedRow> examined() {
        List<ExaminedRow> examined = new ArrayList<>();
        for (Contest.Entry<Converted> entry : contest.entries()) {
            BigDecimal price = entry.row().conversion().price();
            examined.add(examined(entry.row().row(), price, contest.verdict(entry)));
        }
        for (Removed one : removed) {
            PriceRow row = one.row();
            Refusal why = Refusal.of(one.verdict(), row.scope(), sale);
            examined.add(examined(row, convertedForReading(one), why));
        }
        return examined;
    }

    private static ExaminedRow examined(PriceRow row, BigDecimal converted, Refusal outcome) {
        return new ExaminedRow(
                row.id(),
                row.scope(),
                null,
                row.price(),
                row.includesVat(),
                converted,
                row.allowLineDiscount(),
                outcome.verdict(),
                outcome.arguments());
    }

    /** A removed row shows what it would have given, where that can be said. */
    private BigDecimal convertedForReading(Removed one) {
        return switch (one.verdict()) {
            case TOO_FEW, NOT_YET, OVER, NOT_TARGETED -> tryConversion(one.row());
            default -> null;
        };
    }

    private BigDecimal tryConversion(PriceRow row) {
        boolean plain = !row.includesVat() && !sale.terms().pricesIncludeVat();
        return plain ? Conversion.of(Conversion.Stated.of(row), sale, vat).price() : null;
    }
}
