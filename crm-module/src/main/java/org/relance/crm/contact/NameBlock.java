package org.relance.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.relance.crm.api.PersonName;
import org.relance.crm.rule.Fields;

@Embeddable
class NameBlock {

    @Column(name = "salutation_code")
    private String salutationCode;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    private String surname;

    @Column(name = "job_title")
    private String jobTitle;

    static NameBlock of(PersonName typed) {
        NameBlock block = new NameBlock();
        block.salutationCode = Fields.optional(typed.salutationCode(), 20, "salutationCode");
        block.firstName = Fields.optional(typed.firstName(), 60, "firstName");
        block.middleName = Fields.optional(typed.middleName(), 60, "middleName");
        block.surname = Fields.optional(typed.surname(), 100, "surname");
        block.jobTitle = Fields.optional(typed.jobTitle(), 60, "jobTitle");
        return block;
    }

    static PersonName record(NameBlock block) {
        return block == null
                ? PersonName.NONE
                : new PersonName(
                        block.salutationCode,
                        block.firstName,
                        block.middleName,
                        block.surname,
                        block.jobTitle);
    }
}
