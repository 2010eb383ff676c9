package org.relance.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Wording french = new Wording(Locale.FRANCE, PARIS, "EUR");
    private final Wording english = new Wording(Locale.UK, PARIS, "EUR");

    @Test
    void setsAmountsAsEachLanguageDoes() {
        BigDecimal loss = new BigDecimal("-1234.5");

        assertThat(french.money(loss)).isEqualTo("−1\u202f234,50\u202f€");
        assertThat(english.money(loss)).isEqualTo("−€1,234.50");
    }

    @Test
    void writesNoSignBeforeZero() {
        assertThat(french.amount(new BigDecimal("-0.001"))).isEqualTo("0,00");
    }

    @Test
    void showsADashWhereThereIsNoPercentage() {
        assertThat(french.percent(null)).isEqualTo("—");
        assertThat(french.percent(new BigDecimal("346.589"))).isEqualTo("346,6\u202f%");
    }

    @Test
    void saysPeriodsWithTheYearOnceWhereItIsTheSame() {
        LocalDate start = LocalDate.of(2026, 2, 1);

        assertThat(french.period(start, LocalDate.of(2026, 3, 31)))
                .isEqualTo("du 1er février au 31 mars 2026");
        assertThat(french.period(start, null)).isEqualTo("depuis le 1er février 2026");
        assertThat(english.period(LocalDate.of(2025, 12, 1), start))
                .isEqualTo("1 December 2025 to 1 February 2026");
    }

    @Test
    void saysWhenAndWhere() {
        assertThat(french.moment(Instant.parse("2026-03-23T09:42:00Z")))
                .isEqualTo("lundi 23 mars 2026 à 10:42 (Europe/Paris)");
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        ResourceBundle one = french.bundle();
        ResourceBundle other = english.bundle();

        assertThat(one.keySet()).isEqualTo(other.keySet()).hasSizeGreaterThan(80);
    }
}
