package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relance.kernel.DomainException;

class HeadingTest {

    @Test
    void readsFrenchAndEnglishHeadingsHoweverSpelt() {
        Heading french = Heading.read(List.of("RAISON SOCIALE", "Code postal", "N° TVA", "Solde"));
        Heading english = Heading.read(List.of("Company name", "Post_Code", "VAT no.", "Balance"));

        assertThat(french.columns())
                .extracting(column -> column.field())
                .containsExactly("name", "postCode", "vatNo", "");
        assertThat(english.columns())
                .extracting(column -> column.field())
                .containsExactly("company", "postCode", "vatNo", "");
    }

    @Test
    void namesTheColumnsItDoesNotKnowWhenTheNameIsMissing() {
        assertThatThrownBy(() -> Heading.read(List.of("Article", "Prix", "Ville")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.import-heading-missing");
                            assertThat(e.arguments()).containsExactly("Article, Prix");
                        });
    }

    @Test
    void refusesTwoColumnsForOneField() {
        assertThatThrownBy(() -> Heading.read(List.of("Nom", "E-mail", "Courriel")))
                .hasMessageContaining("crm.import-heading-twice [Courriel]");
    }
}
