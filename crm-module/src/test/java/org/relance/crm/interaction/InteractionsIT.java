package org.relance.crm.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.Privacy;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class InteractionsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Inject Interactions interactions;
    @Inject Contacts contacts;
    @Inject InteractionTemplates templates;
    @Inject Salespeople salespeople;

    @Test
    void logsUnderTheCompanyOfThePerson() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));

        InteractionView entry =
                interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));

        assertThat(entry.companyId()).isEqualTo(company.id());
        assertThat(entry.businessDate()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(entry.createdBy()).isEqualTo("admin");
    }

    private InteractionView finish(long contact, String template, String by, String text) {
        return interactions.finish(told(contact, template, by, TODAY, text));
    }

    private static NewInteraction told(
            long contact, String template, String by, LocalDate date, String text) {
        return new NewInteraction(
                contact, null, text, null, null, template, null, date, by, null, null, 0, false,
                false, false, null, null, null);
    }

    private InteractionTemplateView template(String code) {
        return templates.create(
                new InteractionTemplateDetails(
                        code,
                        null,
                        "Appel de suivi",
                        new BigDecimal("4.50"),
                        10,
                        Channel.PHONE,
                        false,
                        "US",
                        true,
                        false,
                        false));
    }

    @Test
    void refusesBlockedContacts() {
        ContactView blocked =
                contacts.create(
                        ContactDetails.company("Discret")
                                .with(new Privacy(false, true, false, false)));

        assertThatThrownBy(
                        () ->
                                interactions.log(
                                        NewInteraction.now(blocked.id(), Channel.PHONE, "Appel")))
                .hasMessageContaining("crm.contact-privacy-blocked");
        assertThatThrownBy(
                        () ->
                                interactions.postpone(
                                        NewInteraction.now(blocked.id(), Channel.PHONE, "Appel")))
                .hasMessageContaining("crm.contact-privacy-blocked");
    }

    @Test
    void case138NamesTheFieldThatIsMissing() {
        salespeople.create(new SalespersonDetails("NB", "Nora Bell", null, null, null, false));
        template("APPEL");
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();

        assertMissing(told(0, "APPEL", "NB", TODAY, "Appel"), "contactId");
        assertMissing(told(contact, " ", "NB", TODAY, "Appel"), "templateCode");
        assertMissing(told(contact, "APPEL", null, TODAY, "Appel"), "salespersonCode");
        assertMissing(told(contact, "APPEL", "NB", null, "Appel"), "businessDate");
        assertMissing(told(contact, "APPEL", "NB", TODAY, " "), "description");
        assertThat(interactions.list(ListRequest.first(5)).total()).isZero();
    }

    private void assertMissing(NewInteraction told, String field) {
        assertThatThrownBy(() -> interactions.finish(told))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("crm.required");
                            assertThat(refusal.field()).isEqualTo(field);
                        });
    }

    @Test
    void case138KeepsWhatIsLeftUnfinishedWithoutCountingIt() {
        salespeople.create(new SalespersonDetails("NB", "Nora Bell", null, null, null, false));
        template("APPEL");
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();

        InteractionView begun =
                interactions.postpone(told(contact, null, null, null, "Rappeler lundi"));

        assertThat(begun.postponed()).isTrue();
        assertThat(contacts.statistics(contact).interactions()).isZero();

        InteractionView finished =
                interactions.finish(begun.id(), told(contact, "APPEL", "NB", TODAY, "Rappelé"));

        assertThat(finished.postponed()).isFalse();
        assertThat(contacts.statistics(contact).interactions()).isEqualTo(1);
        assertThat(interactions.list(ListRequest.first(5)).total()).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                interactions.finish(
                                        finished.id(),
                                        told(contact, "APPEL", "NB", TODAY, "Encore")))
                .hasMessageContaining("crm.interaction-not-postponed");
        assertThatThrownBy(
                        () ->
                                interactions.finish(
                                        begun.id(), told(contact, "APPEL", "NB", TODAY, "Encore")))
                .hasMessageContaining("crm.interaction-not-found");
    }

    @Test
    void whatIsKeptAgainReplacesWhatWasKept() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        long begun = interactions.postpone(told(contact, null, null, null, "Lundi")).id();

        long again = interactions.postpone(begun, told(contact, null, null, null, "Mardi")).id();

        assertThat(interactions.list(ListRequest.first(5)).rows())
                .extracting(InteractionView::description)
                .containsExactly("Mardi");
        interactions.discard(again);
        assertThat(interactions.list(ListRequest.first(5)).total()).isZero();
        assertThatThrownBy(() -> interactions.discard(again))
                .hasMessageContaining("crm.interaction-not-found");
    }

    @Test
    void onlyWhatIsNotFinishedCanBeGivenUp() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        long logged = interactions.log(NewInteraction.now(contact, Channel.PHONE, "Appel")).id();

        assertThatThrownBy(() -> interactions.discard(logged))
                .hasMessageContaining("crm.interaction-not-postponed");
        assertThat(interactions.find(logged)).isPresent();
    }

    @Test
    void takesFromTheTemplateWhatIsLeftOpen() {
        salespeople.create(new SalespersonDetails("NB", "Nora Bell", null, null, null, false));
        template("APPEL");
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();

        InteractionView entry = finish(contact, "APPEL", "NB", "Appel");

        assertThat(entry.channel()).isEqualTo(Channel.PHONE);
        assertThat(entry.unitCost()).isEqualByComparingTo("4.50");
        assertThat(entry.initiatedBy()).isEqualTo("US");
        assertThat(entry.target()).isFalse();
    }

    @Test
    void aBlockedTemplateCannotBeChosen() {
        salespeople.create(new SalespersonDetails("NB", "Nora Bell", null, null, null, false));
        InteractionTemplateView template = template("APPEL");
        InteractionTemplateDetails d = template.details();
        templates.change(
                "APPEL",
                template.version(),
                new InteractionTemplateDetails(
                        d.code(),
                        null,
                        d.description(),
                        null,
                        0,
                        null,
                        false,
                        null,
                        false,
                        false,
                        true));
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();

        assertThatThrownBy(() -> finish(contact, "APPEL", "NB", "Appel"))
                .hasMessageContaining("crm.interaction-template-blocked");
        assertThatThrownBy(() -> finish(contact, "LETTRE", "NB", "Appel"))
                .hasMessageContaining("crm.interaction-template-unknown");
    }

    @Test
    void evaluatesSeveralAtOnce() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        long one = interactions.log(NewInteraction.now(contact, Channel.PHONE, "Un")).id();
        long two = interactions.log(NewInteraction.now(contact, Channel.PHONE, "Deux")).id();

        assertThat(interactions.evaluate(List.of(one, two), Evaluation.POSITIVE)).isEqualTo(2);
        assertThat(interactions.evaluate(List.of(two), null)).isEqualTo(1);

        assertThat(interactions.find(one).orElseThrow().evaluation())
                .isEqualTo(Evaluation.POSITIVE);
        assertThat(interactions.find(two).orElseThrow().evaluation()).isNull();
    }

    @Test
    void deletesOnlyCancelledEntries() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        long id = interactions.log(NewInteraction.now(company.id(), Channel.PHONE, "Appel")).id();

        assertThat(interactions.deleteCancelled(List.of(id))).isZero();
        assertThat(interactions.cancel(List.of(id))).isEqualTo(1);
        assertThat(interactions.cancel(List.of(id))).isZero();
        assertThat(contacts.statistics(company.id()).interactions()).isZero();
        assertThat(interactions.deleteCancelled(List.of(id))).isEqualTo(1);
        assertThat(interactions.list(ListRequest.first(5)).total()).isZero();
    }
}
