package org.relance.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.relance.crm.api.Identifiers;
import org.relance.crm.rule.Fields;

@Embeddable
class IdentifierBlock {

    @Column(name = "vat_no")
    private String vatNo;

    @Column(name = "registration_no")
    private String registrationNo;

    @Column(name = "external_id")
    private String externalId;

    static IdentifierBlock of(Identifiers typed) {
        IdentifierBlock block = new IdentifierBlock();
        block.vatNo = Fields.optional(typed.vatNo(), 30, "vatNo");
        block.registrationNo = Fields.optional(typed.registrationNo(), 20, "registrationNo");
        block.externalId = Fields.optional(typed.externalId(), 60, "externalId");
        return block;
    }

    static Identifiers record(IdentifierBlock block) {
        return block == null
                ? Identifiers.NONE
                : new Identifiers(block.vatNo, block.registrationNo, block.externalId);
    }
}
