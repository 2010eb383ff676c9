package org.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date formulas; the numbers are those of cases I. */
class DateFormulaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private static LocalDate from(LocalDate date, String formula) {
        return DateFormula.parse(formula, "interval").from(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1W+1D, 2026-03-24",
        "2D, 2026-03-18",
        "-1D, 2026-03-15",
        "1W - 2D, 2026-03-21",
        "'', 2026-03-16"
    })
    void case124ShiftsTermByTerm(String formula, LocalDate expected) {
        assertThat(from(MONDAY, formula)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"WD5, 2026-03-20", "-WD5, 2026-03-13", "D10, 2026-04-10"})
    void case127FindsTheNextDay(String formula, LocalDate expected) {
        assertThat(from(MONDAY, formula)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CQ+1M-10D, 1996-07-20", "-WD2, 1996-05-14", "CM+30D, 1996-06-30"})
    void case127OnATuesday(String formula, LocalDate expected) {
        assertThat(from(LocalDate.of(1996, 5, 21), formula)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5X",
                "M",
                "1W+",
                "+",
                "1D2D",
                "5WD",
                "CWD",
                "W3",
                "WD0",
                "WD8",
                "D0",
                "D32",
                "1D+1D+1D+1D",
                "99999D",
                "1.5D",
                "1D;drop",
                "٣D"
            })
    void case128RefusesWhatIsNoFormula(String formula) {
        assertThatThrownBy(() -> DateFormula.parse(formula, "interval"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("date-formula.bad");
                            assertThat(refusal.field()).isEqualTo("interval");
                            assertThat(refusal.arguments()).containsExactly(formula);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "CD, 2026-03-18", "-CD, 2026-03-18",
        "CW, 2026-03-22", "-CW, 2026-03-16",
        "CM, 2026-03-31", "-CM, 2026-03-01",
        "CQ, 2026-03-31", "-CQ, 2026-01-01",
        "CY, 2026-12-31", "-CY, 2026-01-01"
    })
    void knowsTheEndsOfEachPeriod(String formula, LocalDate expected) {
        assertThat(from(LocalDate.of(2026, 3, 18), formula)).isEqualTo(expected);
    }

    @Test
    void aMonthWithoutTheDayGivesItsLastAndTheNextShiftStartsThere() {
        assertThat(from(LocalDate.of(2026, 1, 31), "1M")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(from(LocalDate.of(2028, 1, 31), "1M")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(from(LocalDate.of(2026, 9, 30), "1M")).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(from(LocalDate.of(2026, 1, 31), "1M+1M")).isEqualTo(LocalDate.of(2026, 3, 28));
    }

    @Test
    void passesOverMonthsWithoutTheDay() {
        assertThat(from(LocalDate.of(2026, 1, 31), "D31")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(from(LocalDate.of(2026, 3, 31), "-D31")).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void printsWithoutBlanksInUpperCase() {
        assertThat(DateFormula.parse(" +1w -  2d ", "interval").text()).isEqualTo("1W-2D");
        assertThat(DateFormula.parse(null, "interval")).isEqualTo(DateFormula.NONE);
    }

    @Test
    void refusesToLeaveTheCalendar() {
        assertThatThrownBy(() -> from(MONDAY, "9999Y"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo("date-formula.out-of-range"));
        assertThatThrownBy(() -> from(LocalDate.MIN, "-1D")).isInstanceOf(DomainException.class);
    }
}
