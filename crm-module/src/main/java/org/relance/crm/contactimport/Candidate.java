package org.relance.crm.contactimport;

import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;

/**
 * A row that is a contact as far as the row alone tells.
 *
 * @param companyKey external id of a person's company, null if the row has none
 * @param companyName name of a person's company, null if the row has none
 * @param implied a company that is named by the card of a person only: made where nobody knows it
 */
record Candidate(
        int row,
        ContactDetails details,
        String companyKey,
        String companyName,
        boolean optedOut,
        boolean implied) {

    Candidate with(ContactDetails other) {
        return new Candidate(row, other, companyKey, companyName, optedOut, implied);
    }

    boolean isPerson() {
        return details.type() == ContactType.PERSON;
    }

    boolean namesCompany() {
        return isPerson() && (companyKey != null || companyName != null);
    }

    String externalId() {
        return details.identifiers().externalId();
    }

    String email() {
        return details.communication().email();
    }

    String vatNo() {
        return details.identifiers().vatNo();
    }

    String name() {
        return details.name();
    }

    String postCode() {
        return details.address().postCode();
    }
}
