package org.relance.crm.api;

/**
 * A record that may be the same person or company as a lead.
 *
 * @param companyName company of a person, null for others
 */
public record LeadMatch(
        Kind kind,
        long id,
        String number,
        String name,
        String companyName,
        String email,
        Reason reason) {

    /** What the record is. */
    public enum Kind {
        PERSON,
        COMPANY,
        LEAD
    }

    /** In what it is the same; the surest first. */
    public enum Reason {
        /** The tracked link by which the lead came was made for this contact. */
        LINK,
        EMAIL,
        NAME,
        COMPANY_NAME
    }
}
