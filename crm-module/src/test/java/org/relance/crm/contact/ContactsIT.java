package org.relance.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactStatistics;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ContactsIT {

    @Inject Contacts contacts;
    @Inject Codes codes;
    @Inject Interactions interactions;
    @Inject Trail trail;

    @BeforeEach
    void codes() {
        codes.create(CodeKind.TERRITORY, CodeDetails.of("SUD", "Sud"));
        codes.create(CodeKind.TERRITORY, CodeDetails.of("NORD", "Nord"));
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("JARD", "Jardineries"));
        codes.create(CodeKind.MAILING_GROUP, CodeDetails.of("LETTRE", "Lettre du mois"));
    }

    private static Classification inTerritory(String code, String... industryGroups) {
        return new Classification(
                code, null, null, null, null, List.of(industryGroups), null, null);
    }

    private ContactView aCompany() {
        return contacts.create(
                ContactDetails.company("Paysages du Gard")
                        .with(inTerritory("SUD", "JARD"))
                        .with(new PostalAddress("12 rue des Lices", null, "30000", "Nîmes", "FR")));
    }

    @Test
    void createsACompanyThatIsItsOwnCompany() {
        ContactView company = aCompany();

        assertThat(company.number()).matches("CT\\d{6}");
        assertThat(company.companyNumber()).isEqualTo(company.number());
        assertThat(company.details().companyId()).isNull();
        assertThat(company.details().classification().industryGroups()).containsExactly("JARD");
        assertThat(company.version())
                .isEqualTo(contacts.find(company.id()).orElseThrow().version());
    }

    @Test
    void givesAPersonWhatItsCompanyHas() {
        ContactView company = aCompany();

        ContactView person =
                contacts.create(ContactDetails.person("Anne Marie Morel").at(company.id()));

        assertThat(person.companyName()).isEqualTo("Paysages du Gard");
        assertThat(person.details().person().surname()).isEqualTo("Morel");
        assertThat(person.details().address().city()).isEqualTo("Nîmes");
        assertThat(person.details().classification().territoryCode()).isEqualTo("SUD");
    }

    @Test
    void letsPersonsFollowTheirCompany() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));

        contacts.change(
                company.id(),
                company.version(),
                company.details()
                        .named("Paysages du Midi", PersonName.NONE)
                        .with(inTerritory("NORD", "JARD")));

        ContactView followed = contacts.find(person.id()).orElseThrow();
        assertThat(followed.companyName()).isEqualTo("Paysages du Midi");
        assertThat(followed.details().classification().territoryCode()).isEqualTo("NORD");
        assertThat(search("midi morel")).containsExactly(person.number());
    }

    @Test
    void filtersByTerritoryAndByTheIndustryGroupOfTheCompany() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        contacts.create(ContactDetails.company("Autre").with(inTerritory("SUD")));

        ListRequest request =
                ListRequest.first(10).with("territory", "SUD").with("industry-group", "JARD");

        assertThat(contacts.list(request).rows())
                .extracting(ContactRow::number)
                .containsExactly(person.number(), company.number());
        assertThat(contacts.ids(request)).containsExactly(company.id(), person.id());
    }

    @Test
    void findsWithoutAccentsAndCase() {
        ContactView company = aCompany();

        assertThat(search("NIMES gard")).containsExactly(company.number());
        assertThat(search("lille")).isEmpty();
    }

    private List<String> search(String words) {
        return contacts.list(new ListRequest(words, null, "", false, "", 0, 10)).rows().stream()
                .map(ContactRow::number)
                .toList();
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        ContactView company = aCompany();
        contacts.change(
                company.id(), company.version(), company.details().with(inTerritory("NORD")));

        assertThatThrownBy(
                        () -> contacts.change(company.id(), company.version(), company.details()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.STALE));
    }

    @Test
    void refusesACodeThatIsNotInItsList() {
        assertThatThrownBy(
                        () ->
                                contacts.create(
                                        ContactDetails.company("X").with(inTerritory("OUEST"))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.code-unknown");
                            assertThat(e.field()).isEqualTo("territoryCode");
                        });
    }

    @Test
    void refusesToTurnACompanyWithPersonsIntoAPerson() {
        ContactView company = aCompany();
        contacts.create(ContactDetails.person("Anne Morel").at(company.id()));

        assertThatThrownBy(
                        () ->
                                contacts.change(
                                        company.id(),
                                        company.version(),
                                        company.details()
                                                .with(inTerritory("SUD"))
                                                .as(ContactType.PERSON)))
                .hasMessageContaining("crm.type-change-refused");
    }

    @Test
    void leavesThePastWithTheCompanyThatAPersonLeaves() {
        ContactView old = aCompany();
        ContactView next = contacts.create(ContactDetails.company("Vert Horizon"));
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(old.id()));
        interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));

        contacts.change(person.id(), person.version(), person.details().at(next.id()));

        assertThat(contacts.statistics(person.id()).interactions()).isZero();
        assertThat(contacts.statistics(old.id()).interactions()).isEqualTo(1);
        assertThat(contacts.statistics(next.id()).interactions()).isZero();
    }

    @Test
    void deletesACompanyWithItsPersons() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));

        contacts.delete(company.id(), company.version());

        assertThat(contacts.find(person.id())).isEmpty();
        assertThat(interactions.list(ListRequest.first(5)).rows())
                .singleElement()
                .satisfies(entry -> assertThat(entry.contactId()).isNull());
    }

    @Test
    void countsACompanysFiguresWithItsPersons() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));
        interactions.log(NewInteraction.now(company.id(), Channel.LETTER, "Courrier"));

        ContactStatistics ofCompany = contacts.statistics(company.id());

        assertThat(ofCompany.interactions()).isEqualTo(2);
        assertThat(ofCompany.persons()).isEqualTo(1);
        assertThat(contacts.statistics(person.id()).interactions()).isEqualTo(1);
    }

    @Test
    void notesAnOptOutOnce() {
        ContactView company = aCompany();

        contacts.optOut(company.id(), "téléphone");
        contacts.optOut(company.id(), "courriel");

        ContactView refusing = contacts.find(company.id()).orElseThrow();
        assertThat(refusing.optOutSource()).isEqualTo("téléphone");
        assertThat(contacts.list(ListRequest.first(5).with("opted-out", "true")).total())
                .isEqualTo(1);
        contacts.optIn(company.id(), "téléphone");
        assertThat(contacts.find(company.id()).orElseThrow().optedOutAt()).isNull();
    }

    @Test
    void addsAMailingGroupOnlyWhereItIsMissing() {
        ContactView company = aCompany();
        ContactView person = contacts.create(ContactDetails.person("Anne Morel"));

        assertThat(contacts.addMailingGroup(List.of(company.id()), "LETTRE")).isEqualTo(1);
        assertThat(contacts.addMailingGroup(List.of(company.id(), person.id()), "LETTRE"))
                .isEqualTo(1);
    }

    @Test
    void tellsInTheTrailWhatChanged() {
        ContactView company = aCompany();
        contacts.change(
                company.id(),
                company.version(),
                company.details().with(Communication.ofEmail("Contact@Gard.example")));

        assertThat(trail.of("contact", company.id(), 1))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.detail())
                                        .isEqualTo("email:  → contact@gard.example"));
    }
}
