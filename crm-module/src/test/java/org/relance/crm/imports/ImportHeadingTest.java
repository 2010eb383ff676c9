package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.kernel.DomainException;

class ImportHeadingTest {

    private static final List<ImportField> FIELDS =
            List.of(
                    ImportField.of("name", "crm:field.name", "nom", "raison sociale"),
                    ImportField.of("postCode", "crm:field.postCode", "code postal", "post code"),
                    ImportField.of("email", "crm:field.email", "e-mail", "courriel"));

    private static ImportHeading read(String... titles) {
        return ImportHeading.read(List.of(titles), FIELDS);
    }

    @Test
    void readsHeadingsHoweverSpelt() {
        assertThat(read("RAISON SOCIALE", "Code postal", "Solde").fields())
                .containsExactly("name", "postCode", "");
        assertThat(read("Name", "Post_Code", "E-MAIL").fields())
                .containsExactly("name", "postCode", "email");
    }

    @Test
    void takesTheFirstOfTwoColumnsForOneField() {
        assertThat(read("Nom", "E-mail", "Courriel").fields()).containsExactly("name", "email", "");
    }

    @Test
    void namesTheColumnsItDoesNotKnowWhenTheNameIsMissing() {
        ImportHeading heading = read("Article", "Prix", "Code postal");

        assertThatThrownBy(() -> heading.requireAny("name"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.import-heading-missing");
                            assertThat(e.arguments()).containsExactly("Article, Prix");
                        });
    }
}
