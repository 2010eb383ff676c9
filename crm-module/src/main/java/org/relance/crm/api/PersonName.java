package org.relance.crm.api;

/** The parts of a person's name; empty for companies. */
public record PersonName(
        String salutationCode,
        String firstName,
        String middleName,
        String surname,
        String jobTitle) {

    /** No parts known. */
    public static final PersonName NONE = new PersonName(null, null, null, null, null);

    /** First name and surname only. */
    public static PersonName of(String firstName, String surname) {
        return new PersonName(null, firstName, null, surname, null);
    }
}
