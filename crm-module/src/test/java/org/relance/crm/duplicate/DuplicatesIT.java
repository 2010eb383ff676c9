package org.relance.crm.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.DuplicateField;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.DuplicateSearch;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.DuplicateString;
import org.relance.crm.api.Duplicates;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DuplicatesIT {

    private static final PostalAddress NIMES =
            new PostalAddress("12 rue des Lices", null, "30000", "Nîmes", null);
    private static final Communication REACH =
            new Communication("+33 466 11 22 33", null, "contact@gard.example", null, null);

    @Inject Duplicates duplicates;
    @Inject DuplicateSearch search;
    @Inject Contacts contacts;

    private ContactView company(String name) {
        return contacts.create(ContactDetails.company(name).with(NIMES).with(REACH));
    }

    private static void set(Duplicates duplicates, boolean maintained, boolean autosearch) {
        duplicates.change(
                new DuplicateSetup(
                        60, maintained, autosearch, true, DuplicateSetup.USUAL.strings()));
    }

    private void searchAll() {
        long last = 0;
        while (search.hasContactsAfter(last)) {
            last = search.writeStrings(last, 2).lastContactId();
        }
        search.countCommonStrings();
        last = 0;
        while (search.hasUnsearchedAfter(last)) {
            last = search.findPairs(last, 2).lastContactId();
        }
    }

    private List<DuplicateRow> open() {
        return duplicates.list(ListRequest.first(50).with("separate", "false")).rows();
    }

    /** Address, city, phone, post code and e-mail are alike: ten hits, and both names beside. */
    @Test
    void findsACompanyThatIsThereAlreadyAsItIsTyped() {
        ContactView known = company("Paysages du Gard");

        ContactView again = company("Paysages du Gard SARL");

        assertThat(duplicates.of(again.id()))
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.contactId()).isEqualTo(known.id());
                            assertThat(pair.otherNumber()).isEqualTo(again.number());
                            assertThat(pair.hits()).isEqualTo(11);
                            assertThat(pair.strings()).isEqualTo(16);
                        });
        assertThat(duplicates.of(known.id())).isEqualTo(duplicates.of(again.id()));
    }

    /** Case 96: ten strings of sixteen are enough, nine are not. */
    @ParameterizedTest
    @CsvSource({"contact@gard.example, 1", "kontakt@gard.example, 0"})
    void needsTenOfSixteen(String email, int pairs) {
        company("Vert Horizon");

        ContactView other =
                contacts.create(
                        ContactDetails.company("Jardins Réunis")
                                .with(NIMES)
                                .with(
                                        new Communication(
                                                "0033 (0)66 11 22 33", null, email, null, null)));
        ContactView like =
                contacts.change(
                        other.id(),
                        other.version(),
                        other.details()
                                .with(
                                        new Communication(
                                                "+33 466 11 22 33", null, email, null, null)));

        assertThat(duplicates.of(like.id())).hasSize(pairs);
    }

    @Test
    void forgetsAPairThatIsNoneAnyMore() {
        company("Vert Horizon");
        ContactView other = company("Vert Horizon");

        contacts.change(
                other.id(),
                other.version(),
                other.details().named("Autre", PersonName.NONE).with(PostalAddress.NONE));

        assertThat(open()).isEmpty();
    }

    @Test
    void anAcceptedPairSurvivesEverySearch() {
        company("Vert Horizon");
        ContactView other = company("Vert Horizon");
        long pair = duplicates.of(other.id()).get(0).id();

        duplicates.accept(pair, true);

        ContactView changed =
                contacts.change(
                        other.id(),
                        other.version(),
                        other.details().with(new Identifiers("FR1", null, null)));
        set(duplicates, true, false);
        searchAll();
        assertThat(duplicates.of(changed.id())).isEmpty();
        assertThat(open()).isEmpty();
        DuplicateRow kept =
                duplicates.list(ListRequest.first(5).with("separate", "true")).rows().get(0);
        assertThat(kept.id()).isEqualTo(pair);
        assertThat(kept.separatedBy()).isEqualTo("admin");

        duplicates.accept(pair, false);
        assertThat(duplicates.of(other.id())).hasSize(1);
    }

    @Test
    void findsPersonsOfOneAddressOrOfOneNameAndPlace() {
        ContactView company = company("Vert Horizon");
        ContactView anne =
                contacts.create(
                        ContactDetails.person("Anne Morel")
                                .at(company.id())
                                .with(Communication.ofEmail("anne@gard.example")));
        ContactView same =
                contacts.create(
                        ContactDetails.person("A. Morel")
                                .with(Communication.ofEmail("anne@gard.example")));
        ContactView place =
                contacts.create(
                        ContactDetails.person("ANNE MOREL")
                                .with(new PostalAddress(null, null, "30000", null, null)));
        contacts.create(ContactDetails.person("Bruno Petit").at(company.id()));

        assertThat(duplicates.of(anne.id()))
                .extracting(DuplicateRow::otherId)
                .containsExactly(same.id(), place.id());
        assertThat(duplicates.of(anne.id())).extracting(DuplicateRow::hits).containsExactly(1, 1);
    }

    /** As after an import: nothing is written with the contacts, the search finds everything. */
    @Test
    void theSearchFindsWhatNoEditFound() {
        set(duplicates, false, false);
        ContactView one = company("Vert Horizon");
        ContactView two = company("Vert Horizon");
        ContactView three = company("Vert Horizon");
        assertThat(open()).isEmpty();

        searchAll();

        assertThat(open())
                .extracting(DuplicateRow::contactId, DuplicateRow::otherId)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(one.id(), two.id()),
                        org.assertj.core.groups.Tuple.tuple(one.id(), three.id()),
                        org.assertj.core.groups.Tuple.tuple(two.id(), three.id()));
        searchAll();
        assertThat(open()).hasSize(3);
        assertThat(search.hasUnsearchedAfter(0)).isFalse();
    }

    @Test
    void anotherSetUpIsAnotherSearch() {
        company("Vert Horizon");
        ContactView other = contacts.create(ContactDetails.company("Vert Horizon"));
        assertThat(open()).isEmpty();

        duplicates.change(
                new DuplicateSetup(
                        50,
                        true,
                        true,
                        true,
                        List.of(
                                new DuplicateString(DuplicateField.NAME, DuplicatePart.FIRST, 8),
                                new DuplicateString(DuplicateField.CITY, DuplicatePart.LAST, 2))));
        searchAll();

        assertThat(duplicates.of(other.id()))
                .singleElement()
                .satisfies(pair -> assertThat(pair.hits()).isEqualTo(1));
    }

    @Test
    void goesWithItsContacts() {
        company("Vert Horizon");
        ContactView other = company("Vert Horizon");
        assertThat(open()).hasSize(1);

        contacts.delete(other.id(), other.version());

        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, crm.duplicate-percent",
        "101, 5, crm.duplicate-percent",
        "60, 1, crm.duplicate-length",
        "60, 11, crm.duplicate-length",
    })
    void refusesWhatCannotBeSearchedBy(int percent, int length, String code) {
        DuplicateSetup wanted =
                new DuplicateSetup(
                        percent,
                        true,
                        true,
                        true,
                        List.of(
                                new DuplicateString(
                                        DuplicateField.NAME, DuplicatePart.FIRST, length)));

        assertThatThrownBy(() -> duplicates.change(wanted)).hasMessageContaining(code);
    }

    @Test
    void refusesOneStringTwiceAndNone() {
        DuplicateString row = new DuplicateString(DuplicateField.NAME, DuplicatePart.FIRST, 4);

        assertThatThrownBy(
                        () ->
                                duplicates.change(
                                        new DuplicateSetup(
                                                60, true, true, true, List.of(row, row))))
                .hasMessageContaining("crm.duplicate-string-twice");
        assertThatThrownBy(
                        () ->
                                duplicates.change(
                                        new DuplicateSetup(60, true, true, true, List.of())))
                .hasMessageContaining("crm.duplicate-strings");
    }
}
