package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;
import org.relance.pricing.api.Verdict;

/** One of the rules that a row must pass to be receivable; null where it passes. */
@FunctionalInterface
interface ScopeRule {

    ScopeRule VARIANT =
            (row, sale) ->
                    fits(row.variant(), sale.sold().variant())
                            ? null
                            : Refusal.of(
                                    Verdict.OTHER_VARIANT, row.variant(), sale.sold().variant());

    ScopeRule UNIT =
            (row, sale) ->
                    fits(row.unit(), sale.sold().unit())
                            ? null
                            : Refusal.of(Verdict.OTHER_UNIT, row.unit(), sale.sold().unit());

    ScopeRule CURRENCY =
            (row, sale) ->
                    fits(row.currency(), sale.terms().currency())
                            ? null
                            : Refusal.of(
                                    Verdict.OTHER_CURRENCY,
                                    row.currency(),
                                    sale.terms().currency());

    ScopeRule TARGET_GROUP =
            (row, sale) ->
                    row.source() != SourceType.CAMPAIGN
                                    || sale.buyer().campaigns().contains(row.sourceCode())
                            ? null
                            : Refusal.of(
                                    Verdict.NOT_TARGETED, row.sourceCode(), sale.buyer().number());

    ScopeRule PERIOD = ScopeRule::period;

    ScopeRule QUANTITY = ScopeRule::quantity;

    /** In the order in which a clerk would ask; the quantity comes last. */
    List<ScopeRule> ALL = List.of(VARIANT, UNIT, CURRENCY, TARGET_GROUP, PERIOD, QUANTITY);

    /** Why the row is not receivable for the sale, or null where the rule lets it pass. */
    Refusal check(RowScope row, Sale sale);

    /** The first refusal, or null where the row is receivable. */
    static Refusal firstRefusal(RowScope row, Sale sale) {
        for (ScopeRule rule : ALL) {
            Refusal refusal = rule.check(row, sale);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static boolean fits(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }

    private static Refusal period(RowScope row, Sale sale) {
        LocalDate date = sale.terms().date();
        if (row.startingDate() != null && date.isBefore(row.startingDate())) {
            return Refusal.of(Verdict.NOT_YET, row.startingDate(), date);
        }
        if (row.endingDate() != null && date.isAfter(row.endingDate())) {
            return Refusal.of(Verdict.OVER, row.endingDate(), date);
        }
        return null;
    }

    private static Refusal quantity(RowScope row, Sale sale) {
        BigDecimal quantity = sale.sold().against(row.unit());
        return row.minQuantity().compareTo(quantity) <= 0
                ? null
                : Refusal.of(Verdict.TOO_FEW, quantity, row.minQuantity(), row.unit());
    }
}
