package org.relance.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.relance.crm.api.Communication;
import org.relance.crm.rule.Fields;

@Embeddable
class CommunicationBlock {

    private String phone;
    private String mobile;
    private String email;
    private String email2;

    @Column(name = "home_page")
    private String homePage;

    static CommunicationBlock of(Communication typed) {
        CommunicationBlock block = new CommunicationBlock();
        block.phone = Fields.phone(typed.phone(), "phone");
        block.mobile = Fields.phone(typed.mobile(), "mobile");
        block.email = Fields.email(typed.email(), "email");
        block.email2 = Fields.email(typed.email2(), "email2");
        block.homePage = Fields.optional(typed.homePage(), 200, "homePage");
        return block;
    }

    static Communication record(CommunicationBlock block) {
        return block == null
                ? Communication.NONE
                : new Communication(
                        block.phone, block.mobile, block.email, block.email2, block.homePage);
    }
}
