package org.relance.crm.api;

/** What a user types for a salesperson. */
public record SalespersonDetails(
        String code, String name, String email, String phone, String jobTitle, boolean blocked) {

    /** A salesperson of whom only the name is known. */
    public static SalespersonDetails of(String code, String name) {
        return new SalespersonDetails(code, name, null, null, null, false);
    }
}
