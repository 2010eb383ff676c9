package org.relance.web.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as inputs show them: cents at least, further decimals only where there are some. */
public final class Amounts {

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    /** A part of a whole in percent, at most 100; 0 where there is no whole. */
    public static int share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(HUNDRED)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .intValue();
    }

    /** The amount as an input shows it; null stays null. */
    public static BigDecimal shown(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < CENTS ? bare.setScale(CENTS) : bare;
    }
}
