package org.relance.crm.lead;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.relance.crm.api.PersonName;
import org.relance.crm.rule.Fields;

/** Who it is; all empty where a company alone is known. */
@Embeddable
class LeadPerson {

    @Column(name = "salutation_code")
    private String salutationCode;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    private String surname;

    @Column(name = "job_title")
    private String jobTitle;

    static LeadPerson of(PersonName typed) {
        LeadPerson person = new LeadPerson();
        person.salutationCode = Fields.optional(typed.salutationCode(), 20, "salutationCode");
        person.firstName = Fields.optional(typed.firstName(), 60, "firstName");
        person.middleName = Fields.optional(typed.middleName(), 60, "middleName");
        person.surname = Fields.optional(typed.surname(), 100, "surname");
        person.jobTitle = Fields.optional(typed.jobTitle(), 60, "jobTitle");
        return person;
    }

    /** The parts in their order; empty where none is known. */
    String name() {
        String whole =
                Stream.of(firstName, middleName, surname)
                        .filter(Objects::nonNull)
                        .collect(joining(" "));
        return Fields.optional(whole, 200, "surname") == null ? "" : whole;
    }
}
