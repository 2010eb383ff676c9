package org.relance.marketing.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.kernel.DomainException;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "dépliant été.pdf, dépliant été.pdf",
        "../../etc/passwd, passwd",
        "'C:\\Users\\nadia\\plan.xlsx', plan.xlsx",
        "'a<b>\"c|d?.txt', abcd.txt",
        ".htaccess, htaccess",
        "'🌷 تقويم.docx', '🌷 تقويم.docx'",
    })
    void keepsTheNameAndNothingOfThePath(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @Test
    void takesOutWhatTurnsTheTextAroundAndWhatEndsALine() {
        assertThat(FileName.of("facture\u202Efdp.exe\r\nX-A: b")).isEqualTo("facturefdp.exeX-A b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/", "???", " . "})
    void refusesANameOfWhichNothingIsLeft(String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("marketing.attachment-name");
    }

    @Test
    void refusesAVeryLongName() {
        assertThatThrownBy(() -> FileName.of("x".repeat(151))).isInstanceOf(DomainException.class);
        assertThat(FileName.of("x".repeat(150))).hasSize(150);
    }
}
