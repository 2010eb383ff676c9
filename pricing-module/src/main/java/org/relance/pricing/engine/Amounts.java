package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounding, named once: unit amounts to 0.00001, amounts to 0.01, halves away from zero. */
public final class Amounts {

    /** Precision of what is not yet rounded. */
    static final MathContext EXACT = MathContext.DECIMAL128;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int UNIT_AMOUNT_SCALE = 5;
    private static final int AMOUNT_SCALE = 2;

    private Amounts() {}

    /** Rounds a price per unit. */
    public static BigDecimal unitAmount(BigDecimal exact) {
        return exact.setScale(UNIT_AMOUNT_SCALE, RoundingMode.HALF_UP);
    }

    /** Rounds an amount. */
    public static BigDecimal amount(BigDecimal exact) {
        return exact.setScale(AMOUNT_SCALE, RoundingMode.HALF_UP);
    }

    /** A quotient in the precision of what is not yet rounded. */
    public static BigDecimal quotient(BigDecimal amount, BigDecimal divisor) {
        return amount.divide(divisor, EXACT);
    }

    /** The price behind a discount, exact. */
    public static BigDecimal discounted(BigDecimal price, BigDecimal percent) {
        return price.multiply(HUNDRED.subtract(percent)).scaleByPowerOfTen(-2);
    }

    /** One plus a percentage, e.g. 1.25 of 25. */
    public static BigDecimal onePlus(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
