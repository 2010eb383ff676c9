package org.relance.web.shell;

import java.math.BigDecimal;

/** Amounts as inputs show them: cents at least, further decimals only where there are some. */
public final class Amounts {

    private static final int CENTS = 2;

    private Amounts() {}

    /** The amount as an input shows it; null stays null. */
    public static BigDecimal shown(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < CENTS ? bare.setScale(CENTS) : bare;
    }
}
