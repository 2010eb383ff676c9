package org.relance.pricing.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.ActivationState;
import org.relance.pricing.api.CampaignActivation;
import org.relance.pricing.api.CampaignTerms;
import org.relance.test.RelanceExtension;

/** Cases of group D as far as pricing keeps the rows. */
@ExtendWith(RelanceExtension.class)
class CampaignActivationIT {

    private static final long CP1 = 1;

    @Inject CampaignActivation activation;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Codes codes;

    private long k1;
    private long p1;
    private long k2;
    private CustomerView c1;

    @BeforeEach
    void aCampaignACustomerAndACompany() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
        k1 = contacts.create(ContactDetails.company("K1")).id();
        p1 = contacts.create(ContactDetails.person("Anne Morel").at(k1)).id();
        k2 = contacts.create(ContactDetails.company("K2")).id();
        c1 = customers.createFromContact(k1, CustomerDetails.DEFAULT);
        activation.push(
                new CampaignTerms(CP1, "CP1", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    }

    private List<String> members() {
        return activation.members(CP1, ListRequest.first(10)).rows().stream()
                .map(member -> member.type() + " " + member.name())
                .toList();
    }

    @Test
    void case54RefusesToActivateForNobody() {
        assertThatThrownBy(() -> activation.activate(CP1, List.of()))
                .hasMessageContaining("pricing.no-target");
        assertThat(activation.isActive(CP1)).isFalse();
    }

    @Test
    void case56ActivatesForTheCustomerOfACompany() {
        ActivationState state = activation.activate(CP1, List.of(k1));

        assertThat(state.active()).isTrue();
        assertThat(state.activatedBy()).isEqualTo("admin");
        assertThat(state.withoutPrices()).isTrue();
        assertThat(members()).containsExactly("CUSTOMER K1");
    }

    @Test
    void case59APersonPutsTheCustomerOfItsCompanyInOnce() {
        activation.activate(CP1, List.of(p1, k1));

        assertThat(members()).containsExactly("CUSTOMER K1");
    }

    @Test
    void aPersonWhoStandsAloneIsAMemberAsItselfOrAsItsCustomer() {
        long alone = contacts.create(ContactDetails.person("Zoé Blanc")).id();
        long buyer = contacts.create(ContactDetails.person("Yves Brun")).id();
        customers.createFromContact(buyer, CustomerDetails.DEFAULT);

        activation.activate(CP1, List.of(alone, buyer));

        assertThat(members()).containsExactly("CUSTOMER Yves Brun", "CONTACT Zoé Blanc");
    }

    @Test
    void case62And63AnEmptyGroupStaysActiveAndTakesNewMembers() {
        activation.activate(CP1, List.of(k1));
        activation.leave(CP1, List.of(p1));

        assertThat(activation.state(CP1).active()).isTrue();
        assertThat(members()).isEmpty();

        activation.enter(CP1, List.of(k2));
        assertThat(members()).containsExactly("CONTACT K2");
    }

    @Test
    void nobodyEntersACampaignThatIsNotActive() {
        activation.enter(CP1, List.of(k1));

        assertThat(members()).isEmpty();
    }

    @Test
    void case68ARowFollowsContactAndCustomer() {
        activation.activate(CP1, List.of(k2));
        CustomerView c9 = customers.createFromContact(k2, CustomerDetails.named("C9"));
        assertThat(members()).containsExactly("CUSTOMER C9");

        customers.delete(c9.id(), c9.version());
        assertThat(members()).containsExactly("CONTACT K2");
    }

    @Test
    void linkingAnExistingCustomerMovesTheRowToo() {
        activation.activate(CP1, List.of(k2));
        CustomerView existing = customers.create(CustomerDetails.named("Ancien client"));

        customers.link(existing.id(), k2);

        assertThat(members()).containsExactly("CUSTOMER Ancien client");
    }

    @Test
    void case69DeactivatesAndMayDoSoTwice() {
        activation.activate(CP1, List.of(k1));

        activation.deactivate(CP1);
        ActivationState state = activation.deactivate(CP1);

        assertThat(state.active()).isFalse();
        assertThat(members()).isEmpty();
    }

    @Test
    void forgetsADeletedCampaign() {
        activation.activate(CP1, List.of(k1));

        activation.forget(CP1);

        assertThat(activation.isActive(CP1)).isFalse();
        assertThatThrownBy(() -> activation.state(CP1))
                .hasMessageContaining("pricing.campaign-unknown");
    }
}
