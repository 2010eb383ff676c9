package org.relance.crm.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactAddressDetails;
import org.relance.crm.api.ContactAddressView;
import org.relance.crm.api.ContactAddresses;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.BusinessClock;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ContactAddressesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Inject ContactAddresses addresses;
    @Inject Contacts contacts;
    @Inject BusinessClock clock;

    private ContactView contact;

    @BeforeEach
    void aContact() {
        clock.moveTo(TODAY);
        contact = contacts.create(ContactDetails.person("Anne Morel").with(place("Nîmes")));
    }

    private static PostalAddress place(String city) {
        return new PostalAddress(null, null, null, city, null);
    }

    private ContactAddressView add(String city, String from, String to) {
        return addresses.add(contact.id(), details(city, from, to));
    }

    private static ContactAddressDetails details(String city, String from, String to) {
        return new ContactAddressDetails(
                "À " + city,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                place(city));
    }

    private String cityOn(String day) {
        return addresses.on(LocalDate.parse(day), List.of(contact.id())).get(contact.id()).city();
    }

    @Test
    void theRangeThatBeganLastHolds() {
        add("Sète", "2026-06-01", "2026-09-30");
        add("Uzès", "2026-07-01", "2026-07-31");
        add("Lunel", "2026-12-01", null);

        assertThat(cityOn("2026-05-31")).isEqualTo("Nîmes");
        assertThat(cityOn("2026-06-01")).isEqualTo("Sète");
        assertThat(cityOn("2026-07-01")).isEqualTo("Uzès");
        assertThat(cityOn("2026-07-31")).isEqualTo("Uzès");
        assertThat(cityOn("2026-08-01")).isEqualTo("Sète");
        assertThat(cityOn("2026-10-01")).isEqualTo("Nîmes");
        assertThat(cityOn("2027-12-31")).isEqualTo("Lunel");
        assertThat(addresses.of(contact.id()))
                .extracting(
                        address -> address.details().address().city(), ContactAddressView::active)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lunel", false),
                        org.assertj.core.groups.Tuple.tuple("Uzès", true),
                        org.assertj.core.groups.Tuple.tuple("Sète", false));
    }

    @Test
    void ofTwoThatBeganTogetherTheOneEnteredLastHolds() {
        add("Sète", "2026-07-01", null);
        add("Uzès", "2026-07-01", null);

        assertThat(cityOn("2026-07-02")).isEqualTo("Uzès");
    }

    @Test
    void changesAndRemoves() {
        ContactAddressView added = add("Sète", "2026-07-01", null);

        ContactAddressView changed =
                addresses.change(
                        contact.id(),
                        added.id(),
                        added.version(),
                        details("Uzès", "2026-07-02", "2026-07-02"));

        assertThat(changed.details().endingDate()).isEqualTo("2026-07-02");
        assertThat(changed.active()).isFalse();
        assertThatThrownBy(() -> addresses.remove(contact.id(), added.id(), added.version()))
                .hasMessageContaining("crm.changed-meanwhile");
        addresses.remove(contact.id(), added.id(), changed.version());
        assertThat(addresses.of(contact.id())).isEmpty();
        assertThatThrownBy(() -> addresses.remove(contact.id(), added.id(), 0))
                .hasMessageContaining("crm.address-not-found");
    }

    @Test
    void refusesAnEndBeforeTheStartAndWhatIsMissing() {
        assertThatThrownBy(() -> add("Sète", "2026-07-02", "2026-07-01"))
                .hasMessageContaining("crm.address-end-before-start");
        assertThatThrownBy(
                        () ->
                                addresses.add(
                                        contact.id(),
                                        new ContactAddressDetails("Été", null, null, null)))
                .hasMessageContaining("crm.required");
        assertThatThrownBy(() -> addresses.add(999_999_999L, details("Sète", "2026-07-01", null)))
                .hasMessageContaining("crm.contact-not-found");
    }
}
