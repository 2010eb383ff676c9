package org.relance.crm.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.DuplicateField;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.DuplicateString;

class SearchStringsTest {

    private static final SearchStrings USUAL = new SearchStrings(DuplicateSetup.USUAL);

    private static DuplicateString row(DuplicatePart part, Integer length) {
        return new DuplicateString(DuplicateField.NAME, part, length);
    }

    private static Subject company(String name, String email) {
        return new Subject(
                1,
                ContactType.COMPANY,
                Instant.EPOCH,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                email,
                null,
                null,
                null,
                email);
    }

    private static Subject person(String name, String postCode, String email, String companys) {
        return new Subject(
                1,
                ContactType.PERSON,
                Instant.EPOCH,
                name,
                null,
                null,
                null,
                null,
                postCode,
                null,
                null,
                email,
                null,
                null,
                null,
                companys);
    }

    /** Case 96: punctuation and spaces do not count, characters are upper-case. */
    @Test
    void takesBothEndsOfAName() {
        assertThat(SearchStrings.text("Møller & Co.", row(DuplicatePart.FIRST, null)))
                .isEqualTo("MØLLE");
        assertThat(SearchStrings.text("Møller & Co.", row(DuplicatePart.LAST, null)))
                .isEqualTo("LERCO");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, 10, AB (1)-2/3, AB123",
        "LAST,   2, AB (1)-2/3, 23",
        "FIRST,  5, '+33 4.66_67', 33466",
        "LAST,   3, '🌷🌻🌼🌱', 🌻🌼🌱",
        "FIRST,  5, '#!£$\\{};:,&\"', ''",
        "FIRST,  5, ' ', ''",
    })
    void leavesPunctuationOut(DuplicatePart part, int length, String value, String expected) {
        assertThat(SearchStrings.text(value, row(part, length))).isEqualTo(expected);
    }

    @Test
    void hasNoStringOfABlankField() {
        assertThat(SearchStrings.text(null, row(DuplicatePart.FIRST, null))).isEmpty();
        assertThat(USUAL.of(company("Vert", null))).containsExactly("0:VERT", "1:VERT");
    }

    /** Case 96: of 16 strings at 60 % ten must be the same, 9.6 rounded up. */
    @ParameterizedTest
    @CsvSource({"16, 60, 10", "16, 1, 1", "16, 100, 16", "10, 60, 6", "3, 50, 2", "1, 1, 1"})
    void roundsTheNeededHitsUp(int rows, int percent, int needed) {
        DuplicateSetup usual = DuplicateSetup.USUAL;
        DuplicateSetup setup =
                new DuplicateSetup(percent, true, true, true, usual.strings().subList(0, rows));

        assertThat(new SearchStrings(setup).needed(ContactType.COMPANY)).isEqualTo(needed);
    }

    @Test
    void shipsBothEndsOfEightFields() {
        assertThat(DuplicateSetup.USUAL.strings()).hasSize(16).doesNotHaveDuplicates();
        assertThat(DuplicateSetup.USUAL.strings())
                .allSatisfy(row -> assertThat(row.length()).isEqualTo(5));
    }

    @Test
    void comparesPersonsByAddressAndByNameAndPlace() {
        var anne = USUAL.of(person("Anne  MOREL", "30 000", "anne@gard.example", null));

        assertThat(anne).hasSize(2);
        assertThat(USUAL.of(person("anne morel", "30000", null, null))).hasSize(1);
        assertThat(anne).containsAll(USUAL.of(person("anne morel", "30000", null, null)));
        assertThat(USUAL.of(person("Anne Morel", null, null, null))).isEmpty();
    }

    @Test
    void doesNotTakeTheAddressOfTheCompanyForThePersons() {
        assertThat(USUAL.of(person("Anne Morel", null, "info@gard.example", "info@gard.example")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // before: maintained, autosearch; wanted: maintained, autosearch; then: maintained,
        // autosearch
        "false, false, false, true, true, true",
        "true, true, false, true, false, false",
        "true, true, false, false, false, false",
        "true, false, true, true, true, true",
        "true, true, true, false, true, false",
    })
    void keepsAutosearchAndMaintenanceInStep(
            boolean maintained,
            boolean autosearch,
            boolean wantedMaintained,
            boolean wantedAutosearch,
            boolean thenMaintained,
            boolean thenAutosearch) {
        DuplicateSetup then =
                setup(maintained, autosearch).to(setup(wantedMaintained, wantedAutosearch));

        assertThat(then.maintained()).isEqualTo(thenMaintained);
        assertThat(then.autosearch()).isEqualTo(thenAutosearch);
    }

    private static DuplicateSetup setup(boolean maintained, boolean autosearch) {
        return new DuplicateSetup(60, maintained, autosearch, true, DuplicateSetup.USUAL.strings());
    }
}
