package org.relance.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Privacy;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class CustomersIT {

    @Inject Customers customers;
    @Inject Contacts contacts;
    @Inject Codes codes;

    @BeforeEach
    void vatGroup() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
    }

    @Test
    void makesTheCompanyOfAPersonTheCustomer() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        ContactView person = contacts.create(ContactDetails.person("Anne Morel").at(company.id()));

        CustomerView customer = customers.createFromContact(person.id(), CustomerDetails.DEFAULT);

        assertThat(customer.number()).isEqualTo("C00001");
        assertThat(customer.name()).isEqualTo("Vert Horizon");
        assertThat(customer.contactId()).isEqualTo(company.id());
        assertThat(customer.billToId()).isEqualTo(customer.id());
        assertThat(customer.allowLineDiscount()).isTrue();
        assertThat(customers.ofContact(person.id())).contains(customer);
        assertThat(contacts.find(person.id()).orElseThrow().customerNumber()).isEqualTo("C00001");
    }

    @Test
    void refusesASecondCustomerForTheSameCompany() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        customers.createFromContact(company.id(), CustomerDetails.DEFAULT);

        assertThatThrownBy(() -> customers.createFromContact(company.id(), CustomerDetails.DEFAULT))
                .hasMessageContaining("crm.contact-already-customer");
    }

    @Test
    void refusesACustomerForABlockedContact() {
        ContactView company =
                contacts.create(
                        ContactDetails.company("Vert Horizon")
                                .with(new Privacy(false, true, false, false)));

        assertThatThrownBy(() -> customers.createFromContact(company.id(), CustomerDetails.DEFAULT))
                .hasMessageContaining("crm.contact-privacy-blocked");
    }

    @Test
    void linksAnExistingCustomer() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        CustomerView customer = customers.create(CustomerDetails.named("Vert Horizon SARL"));

        customers.link(customer.id(), company.id());

        assertThat(customers.findByNumber(customer.number()).orElseThrow().contactNumber())
                .isEqualTo(company.number());
    }

    @Test
    void deletesACustomerAndLeavesItsContact() {
        ContactView company = contacts.create(ContactDetails.company("Vert Horizon"));
        CustomerView customer = customers.createFromContact(company.id(), CustomerDetails.DEFAULT);

        customers.delete(customer.id(), customer.version());

        assertThat(customers.list(ListRequest.first(5)).total()).isZero();
        assertThat(contacts.find(company.id()).orElseThrow().customerId()).isNull();
    }
}
