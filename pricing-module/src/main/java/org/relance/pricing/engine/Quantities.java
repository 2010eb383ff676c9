package org.relance.pricing.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Quantities as whole numbers of 0.00001, the precision in which minimum quantities are kept, so
 * that they compare at once. What is too large for such a number counts as the largest.
 */
final class Quantities {

    private static final int SCALE = 5;
    private static final int SAFE_DIGITS = 18;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Quantities() {}

    /** A minimum; rounded up, so that what falls short of it by a trifle falls short. */
    static long atLeast(BigDecimal minimum) {
        return units(minimum, RoundingMode.CEILING);
    }

    /** What is sold, in whatever precision; only whole units of it count. */
    static long atMost(BigDecimal sold) {
        return units(sold, RoundingMode.FLOOR);
    }

    private static long units(BigDecimal quantity, RoundingMode mode) {
        BigDecimal units = quantity.setScale(SCALE, mode);
        return units.precision() <= SAFE_DIGITS
                ? units.unscaledValue().longValue()
                : units.unscaledValue().min(LARGEST).longValue();
    }
}
