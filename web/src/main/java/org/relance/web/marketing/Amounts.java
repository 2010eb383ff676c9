package org.relance.web.marketing;

import java.math.BigDecimal;

/** Amounts as inputs show them: cents at least, further decimals only where there are some. */
final class Amounts {

    private static final int CENTS = 2;

    private Amounts() {}

    static BigDecimal shown(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < CENTS ? bare.setScale(CENTS) : bare;
    }
}
