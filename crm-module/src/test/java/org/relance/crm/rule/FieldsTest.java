package org.relance.crm.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.kernel.DomainException;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anne.morel@jardins-du-gard.example",
                "o'brien+news@mail.kew.example",
                "a@b.fr"
            })
    void acceptsAddressesThatCanBeWrittenTo(String address) {
        assertThat(Fields.email(" " + address.toUpperCase(java.util.Locale.ROOT), "email"))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anne.morel",
                "anne@",
                "@gard.example",
                "anne@gard",
                "anne..morel@gard.example",
                ".anne@gard.example",
                "anne morel@gard.example",
                "anne@gard.example, paul@gard.example",
                "anné@gard.example",
                "anne@-gard.example"
            })
    void refusesAddressesThatCannot(String address) {
        assertThatThrownBy(() -> Fields.email(address, "email"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("crm.bad-email"));
    }

    @Test
    void refusesLettersInATelephoneNumber() {
        assertThat(Fields.phone("+33 (0)4 66-12.34.56", "phone")).isEqualTo("+33 (0)4 66-12.34.56");
        assertThatThrownBy(() -> Fields.phone("04 66 bureau", "phone"))
                .hasMessageContaining("crm.bad-phone");
    }

    @Test
    void namesTheLimitOfATextThatIsTooLong() {
        assertThatThrownBy(() -> Fields.optional("x".repeat(101), 100, "city"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.too-long");
                            assertThat(e.field()).isEqualTo("city");
                            assertThat(e.arguments()).containsExactly(100);
                        });
    }
}
