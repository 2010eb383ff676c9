package org.relance.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relance.access.api.CalendarKind;
import org.relance.web.calendar.CalendarWeek.CalendarBar;
import org.relance.web.calendar.CalendarWeek.CalendarDay;
import org.relance.web.calendar.CalendarWeek.Frame;

/** The week from Monday 16 to Sunday 22 March 2026. */
class CalendarWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private static CalendarEntry entry(String title, int firstDay, int lastDay) {
        return new CalendarEntry(
                title,
                CalendarKind.CAMPAIGN,
                CalendarState.CONFIRMED,
                title,
                "",
                LocalDate.of(2026, 3, firstDay),
                LocalDate.of(2026, 3, lastDay),
                null,
                0,
                "",
                "/",
                "",
                null,
                0);
    }

    private static CalendarWeek week(int lanes, CalendarEntry... entries) {
        return new Frame(MONDAY, MONDAY.plusDays(2), MONDAY, lanes).with(List.of(entries));
    }

    @Test
    void makesOneBarOfWhatLastsForDays() {
        CalendarWeek week = week(5, entry("a", 10, 17), entry("b", 18, 20), entry("c", 22, 25));

        assertThat(week.bars())
                .extracting(
                        b -> b.entry().title(),
                        CalendarBar::column,
                        CalendarBar::span,
                        CalendarBar::before,
                        CalendarBar::after)
                .containsExactly(
                        tuple("a", 1, 2, true, false),
                        tuple("b", 3, 3, false, false),
                        tuple("c", 7, 1, false, true));
    }

    @Test
    void sharesALaneWhereDaysDoNotOverlap() {
        CalendarWeek week = week(5, entry("a", 16, 18), entry("b", 18, 19), entry("c", 19, 22));

        assertThat(week.bars())
                .extracting(b -> b.entry().title(), CalendarBar::lane)
                .containsExactly(tuple("a", 1), tuple("b", 2), tuple("c", 1));
        assertThat(week.lanes()).isEqualTo(2);
    }

    @Test
    void countsPerDayWhatFindsNoLane() {
        CalendarWeek week = week(1, entry("a", 16, 22), entry("b", 17, 18), entry("c", 18, 18));

        assertThat(week.bars()).hasSize(1);
        assertThat(week.days())
                .extracting(CalendarDay::hidden)
                .containsExactly(0, 1, 2, 0, 0, 0, 0);
        assertThat(week.crowded()).isTrue();
    }

    @Test
    void knowsTodayAndTheDaysOfOtherMonths() {
        CalendarWeek last = new Frame(LocalDate.of(2026, 3, 30), MONDAY, MONDAY, 5).with(List.of());

        assertThat(week(5).days()).filteredOn(CalendarDay::today).hasSize(1);
        assertThat(last.days())
                .extracting(CalendarDay::inside)
                .containsExactly(true, true, false, false, false, false, false);
        assertThat(last.crowded()).isFalse();
    }
}
