package org.relance.crm.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Channel;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.Privacy;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class InteractionsIT {

    @Inject Interactions interactions;
    @Inject Contacts contacts;

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

    @Test
    void leavesBlockedContactsOutOfASet() {
        ContactView open = contacts.create(ContactDetails.company("Vert Horizon"));
        ContactView blocked =
                contacts.create(
                        ContactDetails.company("Discret")
                                .with(new Privacy(false, true, false, false)));

        int logged =
                interactions.logAll(
                        List.of(
                                NewInteraction.now(open.id(), Channel.EMAIL, "Printemps"),
                                NewInteraction.now(blocked.id(), Channel.EMAIL, "Printemps")));

        assertThat(logged).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                interactions.log(
                                        NewInteraction.now(blocked.id(), Channel.PHONE, "Appel")))
                .hasMessageContaining("crm.contact-privacy-blocked");
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
