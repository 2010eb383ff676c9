package org.relance.crm.salesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Classification;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class SalespeopleIT {

    @Inject Salespeople salespeople;
    @Inject Contacts contacts;

    @Test
    void offersOnlyWhoIsNotBlocked() {
        SalespersonView marc = salespeople.create(SalespersonDetails.of("mb", "Marc Bonnet"));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));

        salespeople.change(
                "MB",
                marc.version(),
                new SalespersonDetails("MB", "Marc Bonnet", null, null, null, true));

        assertThat(salespeople.active()).extracting(SalespersonView::code).containsExactly("JL");
        assertThatThrownBy(() -> salespeople.require("MB", "salespersonCode"))
                .hasMessageContaining("crm.salesperson-blocked");
    }

    @Test
    void keepsWhoHasContacts() {
        SalespersonView marc = salespeople.create(SalespersonDetails.of("MB", "Marc Bonnet"));
        contacts.create(
                ContactDetails.company("Vert Horizon")
                        .with(new Classification(null, null, null, "MB", null, null, null, null)));

        assertThatThrownBy(() -> salespeople.delete("MB", marc.version()))
                .hasMessageContaining("crm.salesperson-in-use");
    }
}
