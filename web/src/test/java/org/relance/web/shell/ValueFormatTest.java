package org.relance.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

    private static final ValueFormat FRENCH =
            new ValueFormat(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private static final ValueFormat ENGLISH =
            new ValueFormat(Locale.ENGLISH, ZoneId.of("Europe/London"));

    @Test
    void groupsThousandsAsEachLanguageDoes() {
        assertThat(FRENCH.number(48615)).isEqualTo("48\u202f615");
        assertThat(ENGLISH.number(48615)).isEqualTo("48,615");
        assertThat(FRENCH.decimal(new BigDecimal("24.8"), 2)).isEqualTo("24,80");
    }

    @Test
    void writesMoneyWithItsCurrency() {
        assertThat(FRENCH.money(new BigDecimal("48615.2"), "EUR"))
                .isEqualTo("48\u202f615,20\u00a0€");
        assertThat(ENGLISH.money(new BigDecimal("48615.2"), "GBP")).isEqualTo("£48,615.20");
        assertThat(ENGLISH.money(new BigDecimal("-12"), "CHF")).isEqualTo("\u2212CHF\u00a012.00");
        assertThat(FRENCH.money(new BigDecimal("1200"), "JPY")).isEqualTo("1\u202f200\u00a0JPY");
    }

    @Test
    void usesARealMinusSignAndNoNegativeZero() {
        assertThat(FRENCH.percent(new BigDecimal("-38.14"))).isEqualTo("\u221238,1\u202f%");
        assertThat(FRENCH.decimal(new BigDecimal("-0.001"), 2)).isEqualTo("0,00");
    }

    @Test
    void marksWhatIsMissing() {
        assertThat(FRENCH.number(null)).isEqualTo("—");
        assertThat(FRENCH.date(null)).isEqualTo("—");
        assertThat(FRENCH.money(null, "EUR")).isEqualTo("—");
    }

    @Test
    void writesDatesAndInstantsInTheReadersZone() {
        assertThat(FRENCH.date(LocalDate.of(2026, 3, 16))).isEqualTo("16 mars 2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 3, 16))).isEqualTo("16 Mar 2026");
        assertThat(FRENCH.instant(Instant.parse("2026-03-16T09:00:00Z")))
                .isEqualTo("16 mars 2026, 10:00");
        assertThat(ENGLISH.instant(Instant.parse("2026-03-16T09:00:00Z")))
                .isEqualTo("16 Mar 2026, 09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234,50|1234.50", "1234.5|1234.5", "−12,3|-12.3", "1\u202f000|1000"})
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(FRENCH.parse(typed)).isEqualTo(number);
    }

    @Test
    void readsEnglishThousands() {
        assertThat(ENGLISH.parse("1,234.50")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(ENGLISH.parse("1,5")).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> FRENCH.parse("douze")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void aSpreadsheetGetsNumbersAndDatesThatItReads() {
        ValueFormat french = new ValueFormat(Locale.FRENCH, ZoneId.of("Europe/Paris"), true);
        ValueFormat english = new ValueFormat(Locale.ENGLISH, ZoneId.of("Europe/London"), true);

        assertThat(french.decimal(new BigDecimal("-1234567.891"), 2)).isEqualTo("-1234567,89");
        assertThat(english.decimal(new BigDecimal("-1234567.891"), 2)).isEqualTo("-1234567.89");
        assertThat(french.decimal(new BigDecimal("-0.001"), 2)).isEqualTo("0,00");
        assertThat(french.percent(new BigDecimal("12.5"))).isEqualTo("12,5%");
        assertThat(french.date(LocalDate.of(2026, 3, 9))).isEqualTo("09/03/2026");
        assertThat(english.date(LocalDate.of(2026, 3, 9))).isEqualTo("2026-03-09");
        assertThat(french.instant(Instant.parse("2026-03-09T08:05:00Z")))
                .isEqualTo("09/03/2026 09:05");
    }
}
