package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.Verdict;

/** What became of a row, with the arguments of its sentence. */
record Refusal(Verdict verdict, List<String> arguments) {

    static Refusal of(Verdict verdict, Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(text(argument));
        }
        return new Refusal(verdict, List.copyOf(texts));
    }

    /** The verdict about a row that was removed, with what a person needs to see why. */
    static Refusal of(Verdict verdict, RowScope row, Sale sale) {
        return switch (verdict) {
            case OTHER_VARIANT -> of(verdict, row.variant(), sale.sold().variant());
            case OTHER_UNIT -> of(verdict, row.unit(), sale.sold().unit());
            case OTHER_CURRENCY -> of(verdict, row.currency(), sale.terms().currency());
            case NOT_TARGETED -> of(verdict, row.sourceCode(), sale.buyer().number());
            case NOT_YET -> of(verdict, row.startingDate(), sale.terms().date());
            case OVER -> of(verdict, row.endingDate(), sale.terms().date());
            case TOO_FEW ->
                    of(verdict, sale.sold().against(row.unit()), row.minQuantity(), row.unit());
            default -> new Refusal(verdict, List.of());
        };
    }

    private static String text(Object argument) {
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }
}
