package org.relance.crm.lead;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.rule.Fields;

/** How a lead is reached. */
@Embeddable
class LeadReach {

    private String email;
    private String phone;
    private String mobile;
    private String address;
    private String address2;

    @Column(name = "post_code")
    private String postCode;

    private String city;

    @Column(name = "country_code")
    private String countryCode;

    static LeadReach of(LeadDetails typed) {
        LeadReach reach = new LeadReach();
        reach.email = Fields.email(typed.email(), "email");
        reach.phone = Fields.phone(typed.phone(), "phone");
        reach.mobile = Fields.phone(typed.mobile(), "mobile");
        PostalAddress place = typed.address();
        reach.address = Fields.optional(place.address(), 200, "address");
        reach.address2 = Fields.optional(place.address2(), 200, "address2");
        reach.postCode = Fields.optional(place.postCode(), 20, "postCode");
        reach.city = Fields.optional(place.city(), 100, "city");
        reach.countryCode = Fields.optional(place.countryCode(), 20, "countryCode");
        return reach;
    }

    String email() {
        return email;
    }

    /** Post code and city, for a search. */
    String place() {
        return Stream.of(postCode, city).filter(Objects::nonNull).collect(joining(" "));
    }
}
