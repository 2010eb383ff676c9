package org.relance.crm.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a sales cycle makes a probability of what its stages say (domain.md, section 10). */
public enum ProbabilityCalculation {
    /** Chances of success x completed / 100. */
    MULTIPLY,
    /** (Chances of success + completed) / 2. */
    ADD,
    /** Chances of success alone. */
    CHANCES,
    /** What is completed alone. */
    COMPLETED;

    private static final int SCALE = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * The probability in percent, to two decimals.
     *
     * @param chancesPct 0 to 100
     * @param completedPct 0 to 100
     */
    public BigDecimal percent(BigDecimal chancesPct, BigDecimal completedPct) {
        return switch (this) {
            case MULTIPLY ->
                    chancesPct.multiply(completedPct).divide(HUNDRED, SCALE, RoundingMode.HALF_UP);
            case ADD -> chancesPct.add(completedPct).divide(TWO, SCALE, RoundingMode.HALF_UP);
            case CHANCES -> chancesPct;
            case COMPLETED -> completedPct;
        };
    }
}
