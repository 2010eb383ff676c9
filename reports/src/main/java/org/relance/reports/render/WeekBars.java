package org.relance.reports.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Two bars for each week, in the unit that the labels are in.
 *
 * @param pattern how the values over the bars are set
 */
public record WeekBars(
        String firstName, String secondName, List<Bar> bars, String pattern, Locale locale) {

    public WeekBars {
        bars = List.copyOf(bars);
    }

    /** A pair of bars. */
    public record Bar(String label, BigDecimal first, BigDecimal second) {}
}
