package org.relance.web.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What the address of the calendar says; every step through it is another such address.
 *
 * @param week whether a week is shown, else a month
 * @param kinds names between commas; null or empty for all, as the other two
 */
record CalendarAddress(
        boolean week, LocalDate date, String kinds, String salesperson, String state) {

    CalendarAddress week(boolean shown) {
        return new CalendarAddress(shown, date, kinds, salesperson, state);
    }

    CalendarAddress on(LocalDate day) {
        return new CalendarAddress(week, day, kinds, salesperson, state);
    }

    CalendarAddress of(String names) {
        return new CalendarAddress(week, date, names, salesperson, state);
    }

    CalendarAddress previous() {
        return on(week ? date.minusWeeks(1) : date.minusMonths(1));
    }

    CalendarAddress next() {
        return on(week ? date.plusWeeks(1) : date.plusMonths(1));
    }

    /** The query part. */
    String text() {
        return "?view="
                + (week ? CalendarView.WEEK : CalendarView.MONTH)
                + "&day="
                + date
                + parameter("kinds", kinds)
                + parameter("salesperson", salesperson)
                + parameter("state", state);
    }

    private static String parameter(String name, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
