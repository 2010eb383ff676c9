package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1:A9)", "+cmd|x", "-2+3+cmd|x", " =1+1"})
    void refusesWhatASpreadsheetWouldCompute(String cell) {
        assertThatThrownBy(() -> CellRule.check(List.of("ok", cell), 2))
                .hasMessageContaining("crm.import-formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 4 66 12 34 56", "-12,50", "-", "Müller & Söhne", "Âge d'or", ""})
    void acceptsNumbersAndText(String cell) {
        assertThatCode(() -> CellRule.check(List.of(cell), 1)).doesNotThrowAnyException();
    }

    @Test
    void refusesARowInAnotherEncodingThanItsFile() {
        assertThatThrownBy(() -> CellRule.check(List.of("NÃ®mes"), 1))
                .hasMessageContaining("crm.import-bad-encoding");
        assertThatThrownBy(() -> CellRule.check(List.of("N\uFFFDmes"), 1))
                .hasMessageContaining("crm.import-bad-encoding");
    }

    @Test
    void refusesWhatASpreadsheetCouldNotCompute() {
        assertThatThrownBy(() -> CellRule.check(List.of("Nom", "#REF!"), 2))
                .hasMessageContaining("crm.import-cell-error");
    }

    @Test
    void refusesMoreCellsThanHeadings() {
        assertThatThrownBy(() -> CellRule.check(List.of("a", "b"), 1))
                .hasMessageContaining("crm.import-too-many-cells");
    }
}
