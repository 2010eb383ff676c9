package org.relance.kernel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way from one date to another, such as {@code 1W+1D} or {@code CM+30D} (domain.md §13): at most
 * three signed terms, each applied to the result of the one before.
 *
 * <ul>
 *   <li>{@code nD nW nM nQ nY} shifts by days, weeks, months, quarters, years. A month without the
 *       day gives its last one, and the next shift starts there.
 *   <li>{@code CD CW CM CQ CY} is the last day of the day, week, month, quarter, year; with a minus
 *       the first. A week goes from Monday to Sunday.
 *   <li>{@code WDn} is the next day n of the week, 1 for Monday to 7; with a minus the one before.
 *   <li>{@code Dn} is the next n-th day of a month, 1 to 31, passing over months that have none;
 *       with a minus the one before. Neither of the two is ever the date itself.
 * </ul>
 *
 * The text is the same in all languages; blanks and case do not matter. A blank formula leaves the
 * date as it is.
 */
public final class DateFormula {

    /** The blank formula. */
    public static final DateFormula NONE = new DateFormula(List.of());

    private static final int MOST_TERMS = 3;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int LAST_WEEKDAY = 7;
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST = 60;

    private static final Pattern TERM =
            Pattern.compile(
                    "(?<shift>\\d{1,4})(?<unit>[DWMQY])|C(?<period>[DWMQY])"
                            + "|WD(?<weekday>\\d)|D(?<day>\\d{1,2})");

    private enum Kind {
        SHIFT,
        CURRENT,
        WEEKDAY,
        DAY
    }

    /** One term; number and unit as far as its kind has them. */
    private record Term(boolean minus, Kind kind, int number, char unit) {

        String text() {
            return switch (kind) {
                case SHIFT -> number + "" + unit;
                case CURRENT -> "C" + unit;
                case WEEKDAY -> "WD" + number;
                case DAY -> "D" + number;
            };
        }

        LocalDate from(LocalDate date) {
            return switch (kind) {
                case SHIFT -> shifted(date, minus ? -number : number);
                case CURRENT -> minus ? first(date) : last(date);
                case WEEKDAY -> weekday(date);
                case DAY -> dayOfMonth(date);
            };
        }

        private LocalDate shifted(LocalDate date, int count) {
            return switch (unit) {
                case 'D' -> date.plusDays(count);
                case 'W' -> date.plusWeeks(count);
                case 'M' -> date.plusMonths(count);
                case 'Q' -> date.plusMonths((long) MONTHS_OF_A_QUARTER * count);
                default -> date.plusYears(count);
            };
        }

        private LocalDate first(LocalDate date) {
            return switch (unit) {
                case 'D' -> date;
                case 'W' -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case 'M' -> date.withDayOfMonth(1);
                case 'Q' -> date.with(IsoFields.DAY_OF_QUARTER, 1);
                default -> date.withDayOfYear(1);
            };
        }

        private LocalDate last(LocalDate date) {
            LocalDate first = first(date);
            return switch (unit) {
                case 'D' -> first;
                case 'W' -> first.plusWeeks(1).minusDays(1);
                case 'M' -> first.plusMonths(1).minusDays(1);
                case 'Q' -> first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
                default -> first.plusYears(1).minusDays(1);
            };
        }

        private LocalDate weekday(LocalDate date) {
            DayOfWeek wanted = DayOfWeek.of(number);
            return date.with(
                    minus ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.next(wanted));
        }

        private LocalDate dayOfMonth(LocalDate date) {
            LocalDate month = date.withDayOfMonth(1);
            while (true) {
                if (number <= month.lengthOfMonth()) {
                    LocalDate found = month.withDayOfMonth(number);
                    if (minus ? found.isBefore(date) : found.isAfter(date)) {
                        return found;
                    }
                }
                month = month.plus(minus ? -1 : 1, ChronoUnit.MONTHS);
            }
        }
    }

    private final List<Term> terms;

    private DateFormula(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads a formula.
     *
     * @param text null or blank for {@link #NONE}
     * @param field what a refusal names
     * @throws DomainException {@code date-formula.bad} with the text
     */
    public static DateFormula parse(String text, String field) {
        String compact =
                text == null ? "" : text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < compact.length()) {
            Matcher next = TERM.matcher(compact);
            boolean signed = compact.charAt(at) == '+' || compact.charAt(at) == '-';
            next.region(signed ? at + 1 : at, compact.length());
            if (!signed && at > 0 || terms.size() == MOST_TERMS || !next.lookingAt()) {
                throw bad(text, field);
            }
            terms.add(term(compact.charAt(at) == '-', next, text, field));
            at = next.end();
        }
        return new DateFormula(terms);
    }

    private static Term term(boolean minus, Matcher read, String text, String field) {
        if (read.group("shift") != null) {
            int number = Integer.parseInt(read.group("shift"));
            return new Term(minus, Kind.SHIFT, number, read.group("unit").charAt(0));
        }
        if (read.group("period") != null) {
            return new Term(minus, Kind.CURRENT, 0, read.group("period").charAt(0));
        }
        boolean weekday = read.group("weekday") != null;
        int number = Integer.parseInt(read.group(weekday ? "weekday" : "day"));
        if (number < 1 || number > (weekday ? LAST_WEEKDAY : LAST_DAY)) {
            throw bad(text, field);
        }
        return new Term(minus, weekday ? Kind.WEEKDAY : Kind.DAY, number, 'D');
    }

    private static DomainException bad(String text, String field) {
        String shown = text.strip();
        return DomainException.invalid(
                "date-formula.bad", field, shown.substring(0, Math.min(LONGEST, shown.length())));
    }

    /**
     * The date to which the formula leads.
     *
     * @throws DomainException {@code date-formula.out-of-range} outside of the years 1 to 9999
     */
    public LocalDate from(LocalDate date) {
        LocalDate reached = date;
        try {
            for (Term term : terms) {
                reached = term.from(reached);
                if (reached.getYear() < FIRST_YEAR || reached.getYear() > LAST_YEAR) {
                    throw outOfRange();
                }
            }
        } catch (DateTimeException e) {
            throw outOfRange();
        }
        return reached;
    }

    private DomainException outOfRange() {
        return DomainException.invalid("date-formula.out-of-range", null, text());
    }

    /** True if it leaves every date as it is because nothing was written. */
    public boolean isBlank() {
        return terms.isEmpty();
    }

    /** The formula without blanks and in upper case; {@link #parse} reads it again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            if (term.minus()) {
                text.append('-');
            } else if (text.length() > 0) {
                text.append('+');
            }
            text.append(term.text());
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateFormula formula && formula.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
