package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;

class ImportCellsTest {

    private static ImportCells of(String cell) {
        return new ImportCells(
                new ImportHeading(List.of("X"), List.of("x")),
                new ImportRow(new ImportPosition(1, 1), List.of(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12,5|12.5",
                "12.5|12.5",
                "1 234,56|1234.56",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "1,234,567|1234567",
                "0,125|0.125",
                "1.234|1.234",
                "-3|-3",
                "12,50 €|12.50",
                "15 %|15"
            })
    void readsNumbersOfBothLanguages(String cell, String number) {
        assertThat(of(cell).decimal("x")).isEqualByComparingTo(number);
    }

    /** A thousand for one reader, one and a quarter for another: nobody shall guess with prices. */
    @Test
    void refusesANumberThatMayMeanTwoThings() {
        assertThatThrownBy(() -> of("1,234").decimal("x"))
                .hasMessageContaining("crm.import-ambiguous-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1e5", "1,2,3.4.5", "--1", "12 pièces"})
    void refusesWhatIsNoNumber(String cell) {
        assertThatThrownBy(() -> of(cell).decimal("x"))
                .hasMessageContaining("crm.import-bad-number");
    }

    @Test
    void readsDays() {
        assertThat(of("2026-03-09").day("x")).isEqualTo("2026-03-09");
        assertThat(of("9/3/2026").day("x")).isEqualTo("2026-03-09");
        assertThat(of("09.03.2026").day("x")).isEqualTo("2026-03-09");
        assertThat(of(" ").day("x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "03/25/2026", "demain", "9/3/26"})
    void refusesWhatIsNoDay(String cell) {
        assertThatThrownBy(() -> of(cell).day("x")).hasMessageContaining("crm.import-bad-date");
    }

    @Test
    void readsYesAndNo() {
        assertThat(of("Oui").flag("x")).isTrue();
        assertThat(of("false").flag("x")).isFalse();
        assertThat(of("").flag("x")).isNull();
        assertThatThrownBy(() -> of("peut-être").flag("x"))
                .hasMessageContaining("crm.import-bad-flag");
    }
}
