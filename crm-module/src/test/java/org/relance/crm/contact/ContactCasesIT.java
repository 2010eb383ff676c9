package org.relance.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Privacy;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

/** The worked cases of contacts, by their numbers, and what a contact refuses. */
@ExtendWith(RelanceExtension.class)
class ContactCasesIT {

    private static final PostalAddress NIMES =
            new PostalAddress("12 rue des Lices", null, "30000", "Nîmes", null);
    private static final PostalAddress SETE =
            new PostalAddress("1 quai Sud", null, "34200", "Sète", null);
    private static final PostalAddress UZES =
            new PostalAddress("Mas Rouge", null, "30700", "Uzès", null);

    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Interactions interactions;
    @Inject Opportunities opportunities;
    @Inject Codes codes;

    @BeforeEach
    void codes() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
    }

    private ContactView company(String name) {
        return contacts.create(ContactDetails.company(name));
    }

    private ContactView person(String name) {
        return contacts.create(ContactDetails.person(name));
    }

    private ContactView now(ContactView contact) {
        return contacts.find(contact.id()).orElseThrow();
    }

    private ContactView change(ContactView contact, ContactDetails details) {
        return contacts.change(contact.id(), now(contact).version(), details);
    }

    private void anOpportunity(ContactView contact) {
        opportunities.create(
                new OpportunityDetails(
                        "Serre",
                        contact.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal("1000"),
                        null,
                        LocalDate.of(2026, 5, 29),
                        null));
    }

    private static Classification grouped(List<String> industries, List<String> jobs) {
        return new Classification(null, null, null, null, null, industries, null, jobs);
    }

    @Test
    void case129SplitsAName() {
        assertThat(person("Anna Maria Berg").details().person())
                .isEqualTo(new PersonName(null, "Anna", "Maria", "Berg", null));
        assertThat(person("Anna Berg").details().person())
                .isEqualTo(new PersonName(null, "Anna", null, "Berg", null));
        assertThat(person("Anna").details().person())
                .isEqualTo(new PersonName(null, "Anna", null, null, null));
    }

    @Test
    void case131APersonTakesTheAddressThatItHasNot() {
        ContactView k1 = contacts.create(ContactDetails.company("K1").with(NIMES));
        ContactView k2 = contacts.create(ContactDetails.company("K2").with(SETE));
        ContactView blank = person("Anna Berg");
        ContactView own = contacts.create(ContactDetails.person("Bo Lind").with(UZES));

        blank = change(blank, blank.details().at(k1.id()));
        own = change(own, own.details().at(k1.id()));
        assertThat(blank.details().address()).isEqualTo(NIMES);
        assertThat(own.details().address()).isEqualTo(UZES);

        blank = change(blank, blank.details().at(k2.id()));
        assertThat(blank.details().address()).isEqualTo(SETE);
    }

    @Test
    void case133AContactWithAnOpenOpportunityStays() {
        ContactView company = company("K1");
        anOpportunity(company);

        assertThatThrownBy(() -> contacts.delete(company.id(), now(company).version()))
                .hasMessageContaining("crm.contact-has-opportunities");
    }

    @Test
    void case133TheHistoryOfADeletedPersonShowsTheCompany() {
        ContactView company = company("K1");
        ContactView person = contacts.create(ContactDetails.person("P1").at(company.id()));
        interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));

        contacts.delete(person.id(), now(person).version());

        assertThat(interactions.list(ListRequest.first(5)).rows())
                .singleElement()
                .extracting(InteractionView::contactId)
                .isEqualTo(company.id());
    }

    @Test
    void case134ThePersonOfACustomerGetsNoLinkOfItsOwn() {
        ContactView k1 = company("K1");
        ContactView p1 = contacts.create(ContactDetails.person("P1").at(k1.id()));
        customers.createFromContact(k1.id(), CustomerDetails.DEFAULT);
        CustomerView free = customers.create(CustomerDetails.named("Libre"));

        assertThatThrownBy(() -> customers.link(free.id(), p1.id()))
                .hasMessageContaining("crm.contact-already-customer");
    }

    @Test
    void case134ACustomerOfAPersonIsTheCompanys() {
        ContactView k2 = company("K2");
        ContactView p2 = contacts.create(ContactDetails.person("P2").at(k2.id()));

        CustomerView customer = customers.createFromContact(p2.id(), CustomerDetails.DEFAULT);

        assertThat(customer.contactId()).isEqualTo(k2.id());
    }

    @Test
    void case135AMinorIsBlockedUntilConsentAndAnotherStep() {
        ContactView child = person("Zoé Petit");
        ContactView minor = change(child, child.details().with(minor(false, false)));
        assertThat(minor.details().privacy().privacyBlocked()).isTrue();

        assertThatThrownBy(() -> change(minor, minor.details().with(minor(false, false))))
                .hasMessageContaining("crm.minor-without-consent");
        assertThatThrownBy(
                        () ->
                                interactions.log(
                                        NewInteraction.now(minor.id(), Channel.PHONE, "Appel")))
                .hasMessageContaining("crm.contact-privacy-blocked");

        ContactView consenting = change(minor, minor.details().with(minor(true, true)));
        assertThat(consenting.details().privacy().privacyBlocked()).isTrue();
        ContactView released = change(consenting, consenting.details().with(minor(false, true)));
        assertThat(released.details().privacy().privacyBlocked()).isFalse();
    }

    private static Privacy minor(boolean blocked, boolean consent) {
        return new Privacy(false, blocked, true, consent);
    }

    @Test
    void aContactWithHistoryKeepsItsType() {
        ContactView called = person("Anna Berg");
        interactions.log(NewInteraction.now(called.id(), Channel.PHONE, "Appel"));
        ContactView sold = person("Bo Lind");
        anOpportunity(sold);

        refusesType(called, called.details().as(ContactType.COMPANY));
        refusesType(sold, sold.details().as(ContactType.COMPANY));
    }

    @Test
    void whatOnlyACompanyHasKeepsItOne() {
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("GOLF", "Golfs"));
        ContactView taxed =
                contacts.create(
                        ContactDetails.company("K1").with(new Identifiers("FR1", null, null)));
        ContactView grouped =
                contacts.create(ContactDetails.company("K2").with(grouped(List.of("GOLF"), null)));
        ContactView customer = company("K3");
        customers.createFromContact(customer.id(), CustomerDetails.DEFAULT);

        for (ContactView company : List.of(taxed, grouped, customer)) {
            refusesType(
                    company, company.details().with(Classification.NONE).as(ContactType.PERSON));
        }
    }

    @Test
    void whatOnlyAPersonHasKeepsItOne() {
        codes.create(CodeKind.JOB_RESPONSIBILITY, CodeDetails.of("ACHAT", "Achats"));
        ContactView buyer =
                contacts.create(
                        ContactDetails.person("Anna Berg").with(grouped(null, List.of("ACHAT"))));

        refusesType(buyer, buyer.details().with(Classification.NONE).as(ContactType.COMPANY));
    }

    private void refusesType(ContactView contact, ContactDetails details) {
        assertThatThrownBy(() -> change(contact, details))
                .hasMessageContaining("crm.type-change-refused");
    }

    @Test
    void nobodyIsItsOwnCompanyAndNoCompanyHasOne() {
        ContactView person = person("Anna Berg");
        ContactView other = person("Bo Lind");
        ContactView company = company("K1");

        assertThatThrownBy(() -> change(person, person.details().at(person.id())))
                .hasMessageContaining("crm.company-unknown");
        assertThatThrownBy(() -> change(person, person.details().at(other.id())))
                .hasMessageContaining("crm.company-unknown");
        assertThatThrownBy(() -> change(company, company.details().at(company.id())))
                .hasMessageContaining("crm.company-of-company");
    }
}
