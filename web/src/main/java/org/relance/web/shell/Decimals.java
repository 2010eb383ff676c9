package org.relance.web.shell;

import java.math.BigDecimal;

/** Numbers as people find them in a field: without the zeros that only the database needs. */
public final class Decimals {

    private Decimals() {}

    /** As few decimals as the number has. */
    public static BigDecimal plain(BigDecimal number) {
        return atLeast(0, number);
    }

    /** As few decimals as the number has, but at least so many. */
    public static BigDecimal atLeast(int decimals, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }
}
