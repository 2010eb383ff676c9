package org.relance.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.rule.Fields;

@Embeddable
class AddressBlock {

    private String address;
    private String address2;

    @Column(name = "post_code")
    private String postCode;

    private String city;

    @Column(name = "country_code")
    private String countryCode;

    static AddressBlock of(PostalAddress typed) {
        AddressBlock block = new AddressBlock();
        block.address = Fields.optional(typed.address(), 200, "address");
        block.address2 = Fields.optional(typed.address2(), 200, "address2");
        block.postCode = Fields.optional(typed.postCode(), 20, "postCode");
        block.city = Fields.optional(typed.city(), 100, "city");
        block.countryCode = Fields.optional(typed.countryCode(), 20, "countryCode");
        return block;
    }

    /** JPA leaves an embedded object null where all its columns are. */
    static PostalAddress record(AddressBlock block) {
        return block == null
                ? PostalAddress.NONE
                : new PostalAddress(
                        block.address,
                        block.address2,
                        block.postCode,
                        block.city,
                        block.countryCode);
    }
}
