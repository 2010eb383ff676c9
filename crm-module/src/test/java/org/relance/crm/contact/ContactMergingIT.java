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
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Duplicates;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.MergePreview;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Privacy;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Trail;
import org.relance.test.Committed;
import org.relance.test.InTurn;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ContactMergingIT {

    private static final PostalAddress NIMES =
            new PostalAddress("12 rue des Lices", null, "30000", "Nîmes", null);

    @Inject ContactMerging merging;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Interactions interactions;
    @Inject Duplicates duplicates;
    @Inject Codes codes;
    @Inject Trail trail;

    @BeforeEach
    void codes() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
        if (codes.find(CodeKind.MAILING_GROUP, "LETTRE").isEmpty()) {
            codes.create(CodeKind.MAILING_GROUP, CodeDetails.of("LETTRE", "Lettre du mois"));
        }
    }

    private ContactView company(String name) {
        return contacts.create(ContactDetails.company(name));
    }

    private ContactView now(ContactView contact) {
        return contacts.find(contact.id()).orElseThrow();
    }

    private ContactView merge(ContactView survivor, ContactView other, String... fromOther) {
        List<String> fields = fromOther.length == 0 ? null : List.of(fromOther);
        return merging.merge(
                survivor.id(),
                now(survivor).version(),
                new MergeContacts(other.id(), now(other).version(), fields));
    }

    private void refuses(String code, ContactView survivor, ContactView other) {
        assertThatThrownBy(() -> merge(survivor, other)).hasMessageContaining(code);
        assertThat(contacts.find(other.id())).isPresent();
    }

    @Test
    void keepsTheSurvivorsValuesAndTakesWhatItHasNot() {
        ContactView survivor =
                contacts.create(
                        ContactDetails.company("Paysages du Gard")
                                .with(Communication.ofEmail("gard@paysages.example")));
        ContactView other =
                contacts.create(
                        ContactDetails.company("Paysages Gard SARL")
                                .with(NIMES)
                                .with(
                                        new Communication(
                                                "+33 4 66",
                                                null,
                                                "autre@paysages.example",
                                                null,
                                                null)));

        assertThat(merging.preview(survivor.id(), other.id()).fields())
                .containsExactly(
                        new MergePreview.Field(
                                "name", "Paysages du Gard", "Paysages Gard SARL", false),
                        new MergePreview.Field(
                                "address", null, "12 rue des Lices, 30000 Nîmes", true),
                        new MergePreview.Field("phone", null, "+33 4 66", true),
                        new MergePreview.Field(
                                "email", "gard@paysages.example", "autre@paysages.example", false));

        ContactView merged = merge(survivor, other);

        assertThat(merged.details().name()).isEqualTo("Paysages du Gard");
        assertThat(merged.details().address()).isEqualTo(NIMES);
        assertThat(merged.details().communication().phone()).isEqualTo("+33 4 66");
        assertThat(merged.details().communication().email()).isEqualTo("gard@paysages.example");
        assertThat(contacts.find(other.id())).isEmpty();
    }

    @Test
    void takesFromTheOtherWhatIsChosen() {
        ContactView survivor = contacts.create(ContactDetails.person("Anne Morel").with(NIMES));
        ContactView other = contacts.create(ContactDetails.person("Anne Marie Morel-Petit"));

        ContactView merged = merge(survivor, other, "name", "address");

        assertThat(merged.details().person().surname()).isEqualTo("Morel-Petit");
        assertThat(merged.details().person().middleName()).isEqualTo("Marie");
        assertThat(merged.details().address()).isEqualTo(PostalAddress.NONE);
    }

    @Test
    void movesWhatHappenedAndFindsTheOldNumber() {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert Horizon");
        interactions.log(NewInteraction.now(other.id(), Channel.PHONE, "Rappel"));
        contacts.addMailingGroup(List.of(survivor.id(), other.id()), "LETTRE");
        assertThat(merging.preview(survivor.id(), other.id()).moves())
                .containsExactlyInAnyOrder(
                        new MergePreview.Moves("interactions", 1),
                        new MergePreview.Moves("groups", 1));

        ContactView merged = merge(survivor, other);

        assertThat(contacts.statistics(survivor.id()).interactions()).isEqualTo(1);
        assertThat(merged.details().classification().mailingGroups()).containsExactly("LETTRE");
        assertThat(contacts.findByNumber(other.number()).orElseThrow().id())
                .isEqualTo(survivor.id());
        assertThat(merged.formerNumbers()).containsExactly(other.number());
        assertThat(trail.of("contact", survivor.id(), 1).get(0))
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo("merged");
                            assertThat(entry.detail()).startsWith(other.number());
                        });
        assertThat(trail.of("contact", other.id(), 1).get(0).detail()).isEqualTo(survivor.number());
    }

    @Test
    void thePersonsOfACompanyComeToTheSurvivor() {
        ContactView survivor = contacts.create(ContactDetails.company("Vert Horizon").with(NIMES));
        ContactView other =
                contacts.create(
                        ContactDetails.company("Vert-Horizon")
                                .with(
                                        new PostalAddress(
                                                "1 quai Sud", null, "34000", "Sète", null)));
        ContactView follows = contacts.create(ContactDetails.person("Anne Morel").at(other.id()));
        ContactView stays =
                contacts.create(
                        ContactDetails.person("Bruno Petit")
                                .at(other.id())
                                .with(new PostalAddress("Mas Rouge", null, null, "Uzès", null)));

        merge(survivor, other);

        assertThat(now(follows).details().companyId()).isEqualTo(survivor.id());
        assertThat(now(follows).companyName()).isEqualTo("Vert Horizon");
        assertThat(now(follows).details().address()).isEqualTo(NIMES);
        assertThat(now(stays).details().address().city()).isEqualTo("Uzès");
        assertThat(now(stays).version()).isGreaterThan(stays.version());
    }

    @Test
    void theCustomerOfTheOtherIsTheSurvivors() {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");
        CustomerView customer = customers.createFromContact(other.id(), CustomerDetails.DEFAULT);

        ContactView merged = merge(survivor, other);

        assertThat(merged.customerNumber()).isEqualTo(customer.number());
        assertThat(customers.find(customer.id()).orElseThrow().contactId())
                .isEqualTo(survivor.id());
    }

    @Test
    void theCompanyOfThePersonCarriesTheCustomer() {
        ContactView company = company("Vert Horizon");
        ContactView survivor =
                contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        ContactView other = contacts.create(ContactDetails.person("Anne Morel"));
        CustomerView customer = customers.createFromContact(other.id(), CustomerDetails.DEFAULT);
        interactions.log(NewInteraction.now(other.id(), Channel.PHONE, "Rappel"));

        merge(survivor, other);

        assertThat(customers.find(customer.id()).orElseThrow().contactId()).isEqualTo(company.id());
        assertThat(contacts.statistics(company.id()).interactions()).isEqualTo(1);
    }

    @Test
    void refusesTwoCustomers() {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");
        customers.createFromContact(survivor.id(), CustomerDetails.DEFAULT);
        customers.createFromContact(other.id(), CustomerDetails.DEFAULT);

        refuses("crm.merge-two-customers", survivor, other);
    }

    /**
     * Case 134, by way of a merge: a company that is a customer gets no second link by a person.
     */
    @Test
    void refusesACustomerOfAPersonBesideThatOfTheCompany() {
        ContactView company = company("Vert Horizon");
        customers.createFromContact(company.id(), CustomerDetails.DEFAULT);
        ContactView survivor =
                contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        ContactView other = contacts.create(ContactDetails.person("Anne Morel"));
        customers.createFromContact(other.id(), CustomerDetails.DEFAULT);

        refuses("crm.merge-two-customers", survivor, other);
    }

    @Test
    void refusesWhatAreNotTwoOfAKind() {
        ContactView company = company("Vert Horizon");
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));
        ContactView loner = contacts.create(ContactDetails.person("Bruno Petit"));

        refuses("crm.merge-itself", company, company);
        refuses("crm.merge-own-company", company, person);
        refuses("crm.merge-own-company", person, company);
        refuses("crm.merge-types-differ", company, loner);
    }

    @Test
    void refusesAStaleVersionOfEither() {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");
        int read = now(other).version();
        contacts.change(other.id(), read, other.details().with(NIMES));

        assertThatThrownBy(
                        () ->
                                merging.merge(
                                        survivor.id(),
                                        now(survivor).version(),
                                        new MergeContacts(other.id(), read, null)))
                .hasMessageContaining("crm.changed-meanwhile");
        assertThatThrownBy(
                        () ->
                                merging.merge(
                                        survivor.id(),
                                        now(survivor).version() + 1,
                                        new MergeContacts(other.id(), now(other).version(), null)))
                .hasMessageContaining("crm.changed-meanwhile");
    }

    @Test
    void refusesAFieldThatIsNone() {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");

        assertThatThrownBy(() -> merge(survivor, other, "shoeSize"))
                .hasMessageContaining("crm.merge-field-unknown");
    }

    @Test
    void theStricterWishHolds() {
        ContactView survivor =
                contacts.create(
                        ContactDetails.person("Anne Morel")
                                .with(new Privacy(false, false, false, false)));
        ContactView other =
                contacts.create(
                        ContactDetails.person("Anne Morel")
                                .with(new Privacy(true, true, false, false)));
        contacts.optOut(other.id(), "téléphone");

        ContactView merged = merge(survivor, other);

        assertThat(merged.optedOutAt()).isNotNull();
        assertThat(merged.optOutSource()).isEqualTo("téléphone");
        assertThat(merged.details().privacy()).isEqualTo(new Privacy(true, true, false, false));
    }

    @Test
    void aMinorWithoutConsentStaysBlocked() {
        ContactView survivor =
                contacts.create(
                        ContactDetails.person("Zoé Petit")
                                .with(new Privacy(false, true, true, true)));
        ContactView other =
                contacts.create(
                        ContactDetails.person("Zoé Petit")
                                .with(new Privacy(false, true, true, false)));

        Privacy privacy = merge(survivor, other).details().privacy();

        assertThat(privacy).isEqualTo(new Privacy(false, true, true, false));
    }

    @Test
    void whomTheOtherWasToldApartFromTheSurvivorIsToo() {
        ContactView third = contacts.create(ContactDetails.person("Anne Morel").with(NIMES));
        ContactView other = contacts.create(ContactDetails.person("Anne Morel").with(NIMES));
        duplicates.accept(duplicates.of(other.id()).get(0).id(), true);
        ContactView survivor = contacts.create(ContactDetails.person("Anne Morel").with(NIMES));
        assertThat(duplicates.of(survivor.id())).hasSize(2);

        merge(survivor, other);

        assertThat(duplicates.of(survivor.id())).isEmpty();
        assertThat(duplicates.of(third.id())).isEmpty();
    }

    @Test
    void aNumberLeadsThroughSeveralMerges() {
        ContactView first = company("Vert Horizon");
        ContactView second = company("Vert-Horizon");
        ContactView third = company("Verthorizon");
        merge(second, first);
        ContactView merged = merge(third, second);

        assertThat(merged.formerNumbers()).containsExactly(first.number(), second.number());
        assertThat(contacts.findByNumber(first.number()).orElseThrow().id()).isEqualTo(third.id());
    }

    /** The change is under way when the merge begins: the merge waits, and is told of it. */
    @Test
    @Committed
    void aMergeAfterAChangeLosesNothing() throws Exception {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");
        try {
            String[] ends =
                    InTurn.run(() -> rename(other), () -> merge(survivor.id(), survivor, other));

            assertThat(ends).containsExactly("done", "crm.changed-meanwhile");
            assertThat(now(other).details().name()).isEqualTo("Verger Horizon");
        } finally {
            remove(survivor, other);
        }
    }

    /** The merge is under way when the change begins: the change waits, and is refused. */
    @Test
    @Committed
    void aChangeAfterAMergeIsRefused() throws Exception {
        ContactView survivor = company("Vert Horizon");
        ContactView other = company("Vert-Horizon");
        try {
            String[] ends =
                    InTurn.run(() -> merge(survivor.id(), survivor, other), () -> rename(other));

            assertThat(ends[0]).isEqualTo("done");
            assertThat(ends[1]).isIn("crm.changed-meanwhile", "crm.contact-not-found");
            assertThat(now(survivor).details().name()).isEqualTo("Vert Horizon");
            assertThat(contacts.find(other.id())).isEmpty();
        } finally {
            remove(survivor, other);
        }
    }

    private void rename(ContactView contact) {
        contacts.change(
                contact.id(),
                contact.version(),
                contact.details().named("Verger Horizon", PersonName.NONE));
    }

    private void merge(long survivorId, ContactView survivor, ContactView other) {
        merging.merge(
                survivorId,
                survivor.version(),
                new MergeContacts(other.id(), other.version(), null));
    }

    private void remove(ContactView... left) {
        for (ContactView contact : left) {
            contacts.find(contact.id())
                    .ifPresent(found -> contacts.delete(found.id(), found.version()));
        }
    }

    /** What is refused leaves no trace. */
    @Test
    void aRefusalIsADomainException() {
        ContactView survivor = company("Vert Horizon");

        assertThatThrownBy(() -> merging.preview(survivor.id(), 999_999_999L))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theGroupsOfBothStay() {
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("JARD", "Jardineries"));
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("GOLF", "Golfs"));
        ContactView survivor = contacts.create(grouped("Vert Horizon", "JARD"));
        ContactView other = contacts.create(grouped("Vert-Horizon", "JARD", "GOLF"));

        ContactView merged = merge(survivor, other);

        assertThat(merged.details().classification().industryGroups())
                .containsExactly("GOLF", "JARD");
    }

    private static ContactDetails grouped(String name, String... groups) {
        return ContactDetails.company(name)
                .with(
                        new Classification(
                                null, null, null, null, null, List.of(groups), null, null));
    }
}
