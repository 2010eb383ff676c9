package org.relance.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                " =HYPERLINK(\"http://example.org\")",
                "@SUM(A1:A9)",
                "+cmd|x",
                "-2+3+cmd|x",
                "-A1",
                "+33 4 66;=1",
                "\tx",
                "\rx",
                "\u00a0\t=1"
            })
    void anApostropheStopsWhatASpreadsheetWouldCompute(String cell) {
        assertThat(SheetText.defused(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-12,50",
                "-0.5",
                "-3,5%",
                "+33 4 66 12 34 56",
                "Müller & Söhne",
                "a=b",
                "1-2",
                "'quoted"
            })
    void numbersAndTextStay(String cell) {
        assertThat(SheetText.defused(cell)).isEqualTo(cell);
    }
}
