package org.relance.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.PersonName;

class NameRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Morel,Morel,,",
        "Anne Morel,Anne,,Morel",
        "Anne Marie Morel,Anne,Marie,Morel",
        "Anne Marie Claire Morel,Anne Marie,Claire,Morel"
    })
    void splitsANameIntoItsParts(String name, String first, String middle, String surname) {
        PersonName parts = NameRule.settle(ContactDetails.person(name), null).person();

        assertThat(parts).isEqualTo(new PersonName(null, first, middle, surname, null));
    }

    @Test
    void buildsTheNameFromTypedParts() {
        ContactDetails typed =
                ContactDetails.person(null)
                        .named(null, new PersonName("MME", "Anne", null, "Morel", "Gérante"));

        ContactDetails settled = NameRule.settle(typed, null);

        assertThat(settled.name()).isEqualTo("Anne Morel");
        assertThat(settled.person().jobTitle()).isEqualTo("Gérante");
    }

    @Test
    void splitsAgainWhenOnlyTheNameChanges() {
        ContactDetails stored = NameRule.settle(ContactDetails.person("Anne Morel"), null);

        ContactDetails settled =
                NameRule.settle(stored.named("Anne Petit", stored.person()), stored);

        assertThat(settled.person()).isEqualTo(PersonName.of("Anne", "Petit"));
    }

    @Test
    void rebuildsTheNameWhenAPartChanges() {
        ContactDetails stored = NameRule.settle(ContactDetails.person("Anne Morel"), null);

        ContactDetails settled =
                NameRule.settle(stored.named("Anne Morel", PersonName.of("Anne", "Petit")), stored);

        assertThat(settled.name()).isEqualTo("Anne Petit");
    }

    @Test
    void leavesACompanyWithoutParts() {
        ContactDetails typed =
                ContactDetails.company("Les Jardins d'Ys")
                        .named("Les Jardins d'Ys", PersonName.of("Jean", "Ys"));

        assertThat(NameRule.settle(typed, null).person()).isEqualTo(PersonName.NONE);
    }
}
