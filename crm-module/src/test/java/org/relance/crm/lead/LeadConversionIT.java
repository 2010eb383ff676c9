package org.relance.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadOpportunity;
import org.relance.crm.api.LeadOutcome;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.Privacy;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class LeadConversionIT {

    private static final LeadDetails ANNE =
            LeadDetails.of(PersonName.of("Anne", "Évrard"), "Jardins d’Éole", "anne@eole.example");

    @Inject Leads leads;
    @Inject Contacts contacts;
    @Inject Customers customers;
    @Inject Opportunities opportunities;
    @Inject Codes codes;
    @Inject CurrentActor actor;

    @BeforeEach
    void vatGroup() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
    }

    private LeadView convert(LeadView lead, ConvertLead how) {
        return leads.convert(lead.id(), lead.version(), how);
    }

    private ContactView contact(Long id) {
        return contacts.find(id).orElseThrow();
    }

    private static ConvertLead toOpportunity(boolean customer, boolean withoutCampaign) {
        LeadOpportunity wanted =
                new LeadOpportunity(
                        "Serre de 200 m²", null, new BigDecimal("4800"), null, withoutCampaign);
        return new ConvertLead(null, null, false, customer, wanted);
    }

    @Test
    void makesAPersonAndItsCompany() {
        LeadView done = convert(leads.create(ANNE), ConvertLead.TO_CONTACT);

        assertThat(done.details().status()).isEqualTo(LeadStatus.CONVERTED);
        LeadOutcome outcome = done.outcome();
        ContactView person = contact(outcome.contactId());
        assertThat(person.details().type()).isEqualTo(ContactType.PERSON);
        assertThat(person.details().name()).isEqualTo("Anne Évrard");
        assertThat(person.details().person().surname()).isEqualTo("Évrard");
        assertThat(person.details().communication().email()).isEqualTo("anne@eole.example");
        assertThat(person.companyName()).isEqualTo("Jardins d’Éole");
        assertThat(outcome.companyName()).isEqualTo("Jardins d’Éole");
        assertThat(outcome.customerId()).isNull();
        assertThat(outcome.opportunityId()).isNull();
        assertThat(outcome.convertedBy()).isEqualTo("admin");
    }

    @Test
    void makesACompanyWhereNobodyIsNamed() {
        LeadView lead = leads.create(LeadDetails.of(null, "Serres du Nord", "info@nord.example"));

        LeadOutcome outcome = convert(lead, ConvertLead.TO_CONTACT).outcome();

        assertThat(contact(outcome.contactId()).details().type()).isEqualTo(ContactType.COMPANY);
        assertThat(outcome.companyId()).isEqualTo(outcome.contactId());
    }

    @Test
    void leavesAPersonAloneWhereTheCompanyIsNotWanted() {
        LeadView done = convert(leads.create(ANNE), new ConvertLead(null, null, true, false, null));

        assertThat(done.outcome().companyId()).isNull();
    }

    @Test
    void linksToTheChosenContact() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        ContactView known = contacts.create(ContactDetails.person("Anne Évrard").at(company.id()));
        long before = contacts.list(ListRequest.first(1)).total();

        LeadOutcome outcome =
                convert(leads.create(ANNE), new ConvertLead(known.id(), null, false, false, null))
                        .outcome();

        assertThat(outcome.contactId()).isEqualTo(known.id());
        assertThat(outcome.companyId()).isEqualTo(company.id());
        assertThat(contacts.list(ListRequest.first(1)).total()).isEqualTo(before);
    }

    @Test
    void putsTheNewPersonIntoTheChosenCompany() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));

        LeadOutcome outcome =
                convert(leads.create(ANNE), new ConvertLead(null, company.id(), false, false, null))
                        .outcome();

        assertThat(contact(outcome.contactId()).companyName()).isEqualTo("Vert Horizon");
    }

    @Test
    void makesTheCompanyACustomerAndOpensAnOpportunityWithTheCampaign() {
        LeadView lead = leads.create(ANNE.of(7L, null));

        LeadOutcome outcome = convert(lead, toOpportunity(true, false)).outcome();

        CustomerView customer = customers.find(outcome.customerId()).orElseThrow();
        assertThat(customer.contactId()).isEqualTo(outcome.companyId());
        OpportunityView sale = opportunities.find(outcome.opportunityId()).orElseThrow();
        assertThat(sale.contactId()).isEqualTo(outcome.contactId());
        assertThat(sale.campaignId()).isEqualTo(7);
        assertThat(sale.estimatedValue()).isEqualByComparingTo("4800");
        assertThat(outcome.opportunityNumber()).isEqualTo(sale.number());
    }

    @Test
    void leavesTheCampaignOffWhereThatIsWanted() {
        LeadView lead = leads.create(ANNE.of(7L, null));

        LeadOutcome outcome = convert(lead, toOpportunity(false, true)).outcome();

        assertThat(opportunities.find(outcome.opportunityId()).orElseThrow().campaignId()).isNull();
    }

    @Test
    void takesTheCustomerThatTheContactIs() {
        ContactView known = contacts.create(ContactDetails.company("Vert Horizon"));
        CustomerView customer = customers.createFromContact(known.id(), CustomerDetails.DEFAULT);

        LeadOutcome outcome =
                convert(leads.create(ANNE), new ConvertLead(known.id(), null, false, true, null))
                        .outcome();

        assertThat(outcome.customerId()).isEqualTo(customer.id());
    }

    @Test
    void refusesASecondConversionNamingTheContact() {
        LeadView done = convert(leads.create(ANNE), ConvertLead.TO_CONTACT);

        assertThatThrownBy(() -> convert(done, ConvertLead.TO_CONTACT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.lead-converted");
                            assertThat(e.arguments())
                                    .containsExactly(
                                            done.number(),
                                            done.outcome().contactNumber(),
                                            "Anne Évrard");
                        });
        assertThatThrownBy(() -> leads.change(done.id(), done.version(), ANNE))
                .hasMessageContaining("crm.lead-converted");
        assertThat(leads.disqualify(List.of(done.id()), "DOUBLON")).isZero();
    }

    @Test
    void refusesABlockedContactAndACompanyBesideAContact() {
        ContactView blocked =
                contacts.create(
                        ContactDetails.company("Vert Horizon")
                                .with(new Privacy(false, true, false, false)));
        LeadView lead = leads.create(ANNE);

        assertThatThrownBy(
                        () ->
                                convert(
                                        lead,
                                        new ConvertLead(blocked.id(), null, false, false, null)))
                .hasMessageContaining("crm.contact-privacy-blocked");
    }

    @Test
    void refusesACompanyBesideAContact() {
        ContactView known = contacts.create(ContactDetails.company("Vert Horizon"));
        LeadView lead = leads.create(ANNE);

        assertThatThrownBy(
                        () ->
                                convert(
                                        lead,
                                        new ConvertLead(
                                                known.id(), known.id(), false, false, null)))
                .hasMessageContaining("crm.lead-company-of-contact");
    }

    @Test
    void staysReadableWhenItsContactIsGone() {
        LeadView done = convert(leads.create(ANNE), ConvertLead.TO_CONTACT);
        ContactView company = contact(done.outcome().companyId());

        contacts.delete(company.id(), company.version());

        LeadView now = leads.find(done.id()).orElseThrow();
        assertThat(now.details().status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(now.outcome().contactId()).isNull();
        assertThatThrownBy(() -> convert(now, ConvertLead.TO_CONTACT))
                .hasMessageContaining("crm.lead-converted-contact-gone");
    }

    @Test
    @Committed
    void keepsNothingOfAConversionThatIsRefusedAtItsEnd() {
        LeadView lead = leads.create(ANNE);
        long before = contacts.list(ListRequest.first(1)).total();
        ConvertLead withoutDescription =
                new ConvertLead(
                        null,
                        null,
                        false,
                        false,
                        new LeadOpportunity(" ", null, BigDecimal.TEN, null, false));

        assertThatThrownBy(() -> convert(lead, withoutDescription))
                .hasMessageContaining("crm.required");

        LeadView now = leads.find(lead.id()).orElseThrow();
        assertThat(now.details().status()).isEqualTo(LeadStatus.OPEN);
        assertThat(contacts.list(ListRequest.first(1)).total()).isEqualTo(before);
        leads.delete(now.id(), now.version());
    }

    @Test
    @Committed
    void oneOfTwoAtTheSameMomentConvertsIt() throws Exception {
        LeadView lead = leads.create(ANNE);
        long before = contacts.list(ListRequest.first(1)).total();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> converter = () -> as(() -> outcome(lead, together));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = threads.invokeAll(List.of(converter, converter));

            assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                    .containsExactlyInAnyOrder("converted", "crm.lead-converted");
        } finally {
            threads.shutdownNow();
        }
        assertThat(contacts.list(ListRequest.first(1)).total()).isEqualTo(before + 2);
        remove(leads.find(lead.id()).orElseThrow());
    }

    @Test
    @Committed
    void whoChangesALeadAfterItsConversionIsToldAndTheOtherWayRound() {
        LeadView first = leads.create(ANNE);
        LeadView done = convert(first, ConvertLead.TO_CONTACT);

        assertThatThrownBy(() -> leads.change(first.id(), first.version(), ANNE))
                .hasMessageContaining("crm.lead-converted");

        LeadView second = leads.create(ANNE);
        LeadView changed =
                leads.change(second.id(), second.version(), ANNE.in(LeadStatus.QUALIFIED, null));
        assertThatThrownBy(() -> convert(second, ConvertLead.TO_CONTACT))
                .hasMessageContaining("crm.changed-meanwhile");
        assertThat(leads.find(second.id()).orElseThrow()).isEqualTo(changed);
        leads.delete(changed.id(), changed.version());
        remove(done);
    }

    private String as(Callable<String> work) throws Exception {
        return actor.call(RelanceExtension.ADMINISTRATOR, work);
    }

    private String outcome(LeadView lead, CyclicBarrier together) throws Exception {
        together.await();
        try {
            convert(lead, ConvertLead.TO_CONTACT);
            return "converted";
        } catch (DomainException e) {
            return e.code();
        }
    }

    /** What is committed must not be met by other tests. */
    private void remove(LeadView done) {
        leads.delete(done.id(), done.version());
        ContactView company = contact(done.outcome().companyId());
        contacts.delete(company.id(), company.version());
    }
}
