package org.relance.web.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A week of the calendar: its days, and its entries in lanes, so that one over several days is one
 * bar.
 *
 * @param bars what has found a lane
 */
public record CalendarWeek(LocalDate monday, List<CalendarDay> days, List<CalendarBar> bars) {

    private static final int DAYS = 7;

    /**
     * A day.
     *
     * @param inside true where it belongs to the month shown
     * @param hidden entries that found no lane
     */
    public record CalendarDay(LocalDate date, boolean today, boolean inside, int hidden) {}

    /**
     * An entry in a week.
     *
     * @param column first day in the week, from 1
     * @param span days in the week
     * @param lane from 1
     * @param before true where it began earlier
     * @param after true where it goes on
     */
    public record CalendarBar(
            CalendarEntry entry, int column, int span, int lane, boolean before, boolean after) {}

    /** Where a week lies, and how much of it there is room for. */
    record Frame(LocalDate monday, LocalDate today, LocalDate month, int lanes) {

        CalendarWeek with(List<CalendarEntry> entries) {
            boolean[][] taken = new boolean[lanes][DAYS];
            int[] hidden = new int[DAYS];
            List<CalendarBar> bars = new ArrayList<>();
            entries.stream()
                    .filter(e -> !e.firstDay().isAfter(last()) && !e.lastDay().isBefore(monday))
                    .sorted(
                            Comparator.comparing((CalendarEntry e) -> start(e))
                                    .thenComparing(e -> -span(e)))
                    .forEach(entry -> place(entry, taken, hidden, bars));
            return new CalendarWeek(monday, days(hidden), List.copyOf(bars));
        }

        private void place(
                CalendarEntry entry, boolean[][] taken, int[] hidden, List<CalendarBar> bars) {
            int from = start(entry);
            int to = from + span(entry);
            for (int lane = 0; lane < lanes; lane++) {
                if (free(taken[lane], from, to)) {
                    Arrays.fill(taken[lane], from, to, true);
                    bars.add(bar(entry, lane));
                    return;
                }
            }
            for (int day = from; day < to; day++) {
                hidden[day]++;
            }
        }

        private static boolean free(boolean[] lane, int from, int to) {
            for (int day = from; day < to; day++) {
                if (lane[day]) {
                    return false;
                }
            }
            return true;
        }

        private CalendarBar bar(CalendarEntry entry, int lane) {
            return new CalendarBar(
                    entry,
                    start(entry) + 1,
                    span(entry),
                    lane + 1,
                    entry.firstDay().isBefore(monday),
                    entry.lastDay().isAfter(last()));
        }

        private int start(CalendarEntry entry) {
            return (int) Math.max(0, ChronoUnit.DAYS.between(monday, entry.firstDay()));
        }

        private int span(CalendarEntry entry) {
            long end = Math.min(DAYS - 1, ChronoUnit.DAYS.between(monday, entry.lastDay()));
            return (int) end - start(entry) + 1;
        }

        private LocalDate last() {
            return monday.plusDays(DAYS - 1);
        }

        private List<CalendarDay> days(int[] hidden) {
            List<CalendarDay> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                LocalDate date = monday.plusDays(i);
                boolean inside = month == null || date.getMonth() == month.getMonth();
                days.add(new CalendarDay(date, date.equals(today), inside, hidden[i]));
            }
            return List.copyOf(days);
        }
    }

    /** Lanes in use; at least one, so that an empty week has a height. */
    public int lanes() {
        return Math.max(1, bars.stream().mapToInt(CalendarBar::lane).max().orElse(1));
    }

    /** True where some day has more than is shown. */
    public boolean crowded() {
        return days.stream().anyMatch(day -> day.hidden() > 0);
    }
}
