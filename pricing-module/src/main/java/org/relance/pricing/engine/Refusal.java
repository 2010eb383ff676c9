package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.relance.pricing.api.Verdict;

/** What became of a row, with the arguments of its sentence. */
record Refusal(Verdict verdict, List<String> arguments) {

    static Refusal of(Verdict verdict, Object... arguments) {
        return new Refusal(verdict, Arrays.stream(arguments).map(Refusal::text).toList());
    }

    private static String text(Object argument) {
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }
}
