package org.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=1+2\";=1+2",
                " =HYPERLINK(\"http://example.org\")",
                "@SUM(A1:A9)",
                "+cmd|x",
                "-2+3+cmd|x",
                "-A1",
                "+33 4 66;=1",
                "\t=1",
                "\u00a0\t=1",
                "\ufeff=1",
                "\u200b@x"
            })
    void anApostropheStopsWhatASpreadsheetWouldCompute(String cell) {
        assertThat(SheetCell.isFormula(cell)).isTrue();
        assertThat(SheetCell.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx", "\nx", "\t"})
    void anApostropheStandsBeforeControlCharactersThatAreNoFormula(String cell) {
        assertThat(SheetCell.isFormula(cell)).isFalse();
        assertThat(SheetCell.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-12,50",
                "-0.5",
                "-3,5%",
                "-1\u202f234,50",
                "+33 4 66 12 34 56",
                "Müller & Söhne",
                "a=b",
                "1-2",
                "'quoted"
            })
    void numbersAndTextStay(String cell) {
        assertThat(SheetCell.isFormula(cell)).isFalse();
        assertThat(SheetCell.defused(cell)).isEqualTo(cell);
    }
}
