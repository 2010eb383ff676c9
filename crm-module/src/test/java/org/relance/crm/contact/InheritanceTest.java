package org.relance.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.PostalAddress;

class InheritanceTest {

    private static final ContactDetails COMPANY =
            company("SUD", "fr", "MB", "12 rue des Lices", "Nîmes", "0466000000");

    private static ContactDetails company(
            String territory,
            String language,
            String salesperson,
            String street,
            String city,
            String phone) {
        return ContactDetails.company("Paysages du Gard")
                .with(
                        new Classification(
                                territory, language, null, salesperson, null, null, null, null))
                .with(new PostalAddress(street, null, "30000", city, "FR"))
                .with(new Communication(phone, null, null, null, null));
    }

    @Test
    void givesANewPersonWhatItHasNot() {
        ContactDetails person =
                Inheritance.ALL.attach(ContactDetails.person("Anne Morel"), null, null, COMPANY);

        assertThat(person.classification().territoryCode()).isEqualTo("SUD");
        assertThat(person.address().city()).isEqualTo("Nîmes");
        assertThat(person.address().countryCode()).isEqualTo("FR");
        assertThat(person.communication().phone()).isEqualTo("0466000000");
    }

    @Test
    void keepsWhatWasTypedForANewPerson() {
        ContactDetails typed =
                ContactDetails.person("John Hill")
                        .with(new Classification(null, "en", null, null, null, null, null, null))
                        .with(new PostalAddress("1 High Street", null, "LS1", "Leeds", "GB"));

        ContactDetails person = Inheritance.ALL.attach(typed, null, null, COMPANY);

        assertThat(person.classification().languageCode()).isEqualTo("en");
        assertThat(person.address().city()).isEqualTo("Leeds");
        assertThat(person.address().countryCode()).isEqualTo("GB");
        assertThat(person.classification().salespersonCode()).isEqualTo("MB");
    }

    @Test
    void replacesTheOldCompanysAddressWhenAPersonMoves() {
        ContactDetails stored =
                Inheritance.ALL.attach(ContactDetails.person("Anne Morel"), null, null, COMPANY);
        ContactDetails next = company("NORD", "fr", "JL", "3 place Rihour", "Lille", "0320000000");

        ContactDetails moved = Inheritance.ALL.attach(stored, stored, COMPANY, next);

        assertThat(moved.address().city()).isEqualTo("Lille");
        assertThat(moved.communication().phone()).isEqualTo("0320000000");
        assertThat(moved.classification().salespersonCode()).isEqualTo("JL");
    }

    @Test
    void letsAPersonFollowOnlyWhereItHadTheCompanysValue() {
        ContactDetails person =
                Inheritance.ALL
                        .attach(ContactDetails.person("Anne Morel"), null, null, COMPANY)
                        .with(new Communication("0600000000", null, null, null, null));
        ContactDetails after = company("NORD", "fr", "MB", "3 place Rihour", "Lille", "0320000000");

        ContactDetails followed = Inheritance.ALL.follow(person, COMPANY, after);

        assertThat(followed.classification().territoryCode()).isEqualTo("NORD");
        assertThat(followed.address().address()).isEqualTo("3 place Rihour");
        assertThat(followed.communication().phone()).isEqualTo("0600000000");
    }

    @Test
    void copiesNothingThatIsSwitchedOff() {
        Inheritance none = new Inheritance(false, false, false, false, false, false);

        assertThat(none.attach(ContactDetails.person("Anne Morel"), null, null, COMPANY))
                .isEqualTo(ContactDetails.person("Anne Morel"));
    }
}
