package org.relance.reports.render;

import java.math.BigDecimal;

/**
 * A vertical axis with round steps that holds all values and zero.
 *
 * @param step distance of two grid lines
 */
record Scale(double least, double most, double step) {

    static Scale of(WeekBars bars) {
        double least = 0;
        double most = 0;
        for (WeekBars.Bar bar : bars.bars()) {
            least = Math.min(least, smaller(bar.first(), bar.second()));
            most = Math.max(most, -smaller(bar.first().negate(), bar.second().negate()));
        }
        double step = roundStep(Math.max(most - least, 1e-9) / 3);
        double bottom = Math.floor(least / step) * step;
        double top = Math.max(Math.ceil(most / step) * step, bottom + step);
        return new Scale(bottom, top, step);
    }

    private static double smaller(BigDecimal a, BigDecimal b) {
        return a.min(b).doubleValue();
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    private static double roundStep(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double digit = wanted / power;
        double round = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10;
        return round * power;
    }

    /** Where a value stands between the least (0) and the most (1). */
    double place(double value) {
        return (value - least) / (most - least);
    }
}
