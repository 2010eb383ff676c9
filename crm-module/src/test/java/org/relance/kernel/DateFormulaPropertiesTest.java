package org.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every formula and every date. */
class DateFormulaPropertiesTest {

    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2999, 12, 31).toEpochDay();

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(FIRST, LAST).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> shifts =
                Combinators.combine(
                                Arbitraries.integers().between(0, 300),
                                Arbitraries.of("D", "W", "M", "Q", "Y"))
                        .as((number, unit) -> number + unit);
        Arbitrary<String> terms =
                Arbitraries.oneOf(
                        shifts,
                        Arbitraries.of("CD", "CW", "CM", "CQ", "CY"),
                        Arbitraries.integers().between(1, 7).map(day -> "WD" + day),
                        Arbitraries.integers().between(1, 31).map(day -> "D" + day));
        return Combinators.combine(Arbitraries.of("+", "-"), terms)
                .as((sign, term) -> sign + term)
                .list()
                .ofMaxSize(3)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("DWMQYCdx+- 0123456789").ofMaxLength(12));
    }

    private static DateFormula parse(String text) {
        return DateFormula.parse(text, "interval");
    }

    @Property
    void readsWhatItPrints(@ForAll("formulas") String text) {
        assertThat(parse(parse(text).text())).isEqualTo(parse(text));
    }

    @Property
    void everyFormulaLeadsSomewhere(
            @ForAll("formulas") String text, @ForAll("dates") LocalDate date) {
        assertThat(parse(text).from(date)).isNotNull();
    }

    @Property
    void ignoresBlanks(@ForAll("formulas") String text, @ForAll("dates") LocalDate date) {
        String blown =
                text.chars()
                        .mapToObj(c -> " \t" + (char) c + "\u00a0 ")
                        .collect(Collectors.joining());
        assertThat(parse(blown)).isEqualTo(parse(text));
        assertThat(parse(blown).from(date)).isEqualTo(parse(text).from(date));
    }

    @Property
    void thereAndBackIsTheSameDay(
            @ForAll @IntRange(max = 9999) int days, @ForAll("dates") LocalDate date) {
        assertThat(parse(days + "D-" + days + "D").from(date)).isEqualTo(date);
    }

    @Property
    void theEndOfTheMonthIsInTheMonthAndNotBefore(@ForAll("dates") LocalDate date) {
        LocalDate end = parse("CM").from(date);
        assertThat(end).isAfterOrEqualTo(date);
        assertThat(YearMonth.from(end)).isEqualTo(YearMonth.from(date));
        assertThat(YearMonth.from(end.plusDays(1))).isNotEqualTo(YearMonth.from(date));
    }

    @Property
    void aShiftByMonthsStaysInItsMonth(
            @ForAll @IntRange(max = 1200) int months, @ForAll("dates") LocalDate date) {
        LocalDate reached = parse(months + "M").from(date);
        YearMonth wanted = YearMonth.from(date).plusMonths(months);
        assertThat(YearMonth.from(reached)).isEqualTo(wanted);
        assertThat(reached.getDayOfMonth())
                .isEqualTo(Math.min(date.getDayOfMonth(), wanted.lengthOfMonth()));
    }

    @Property
    void theNextWeekdayIsWithinTheWeekToCome(
            @ForAll @IntRange(min = 1, max = 7) int day, @ForAll("dates") LocalDate date) {
        LocalDate next = parse("WD" + day).from(date);
        assertThat(next).isAfter(date).isBeforeOrEqualTo(date.plusDays(7));
        assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.of(day));
        assertThat(parse("-WD" + day).from(next)).isEqualTo(next.minusDays(7));
    }

    @Property(tries = 5000)
    void garbageIsRefusedAndNothingElseHappens(@ForAll("anything") String text) {
        try {
            DateFormula read = parse(text);
            assertThat(parse(read.text())).isEqualTo(read);
        } catch (DomainException refusal) {
            assertThat(refusal.code()).isEqualTo("date-formula.bad");
        }
    }
}
