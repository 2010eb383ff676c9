package org.relance.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class OpportunitiesIT {

    @Inject Opportunities opportunities;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Codes codes;

    @BeforeEach
    void codes() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
        codes.create(CodeKind.CLOSE_CODE_WON, CodeDetails.of("PRIX", "Prix"));
        codes.create(CodeKind.CLOSE_CODE_LOST, CodeDetails.of("PRIX", "Prix"));
    }

    private OpportunityView anOpportunity(String value) {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        return opportunities.create(
                new OpportunityDetails(
                        "Tondeuses robots",
                        contact,
                        7L,
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal(value),
                        new BigDecimal("24"),
                        null,
                        null));
    }

    @Test
    void computesTheCurrentValue() {
        OpportunityView opportunity = anOpportunity("10000");

        assertThat(opportunity.currentValue()).isEqualByComparingTo("2400");
        assertThat(opportunity.status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
        assertThat(opportunities.list(ListRequest.first(5).with("campaign", "7")).total())
                .isEqualTo(1);
    }

    @Test
    void makesACustomerOfWhoIsWon() {
        OpportunityView opportunity = anOpportunity("10000");

        OpportunityView won =
                opportunities.win(
                        opportunity.id(), opportunity.version(), CloseOpportunity.today("PRIX"));

        assertThat(won.status()).isEqualTo(OpportunityStatus.WON);
        assertThat(won.currentValue()).isEqualByComparingTo("10000");
        assertThat(won.closeDate()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(customers.ofContact(won.contactId())).isPresent();
    }

    @Test
    void closesOnlyOnce() {
        OpportunityView opportunity = anOpportunity("10000");
        OpportunityView lost =
                opportunities.lose(
                        opportunity.id(), opportunity.version(), CloseOpportunity.today("PRIX"));

        assertThat(lost.currentValue()).isEqualByComparingTo("0");
        assertThatThrownBy(
                        () ->
                                opportunities.win(
                                        lost.id(), lost.version(), CloseOpportunity.today("PRIX")))
                .hasMessageContaining("crm.opportunity-closed");
    }

    @Test
    void deletesOnlyWhatIsNotInProgress() {
        OpportunityView running = anOpportunity("10000");
        OpportunityView idle = anOpportunity("0");

        assertThatThrownBy(() -> opportunities.delete(running.id(), running.version()))
                .hasMessageContaining("crm.opportunity-in-progress");
        opportunities.delete(idle.id(), idle.version());
        assertThat(opportunities.find(idle.id())).isEmpty();
    }
}
