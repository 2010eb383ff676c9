package org.relance.crm.duplicate;

import java.time.Instant;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.DuplicateField;

/**
 * What is compared of a contact.
 *
 * @param companyEmail address of a person's company, which is not the person's own
 */
public record Subject(
        long id,
        ContactType type,
        Instant changedAt,
        String name,
        String name2,
        String address,
        String address2,
        String city,
        String postCode,
        String phone,
        String mobile,
        String email,
        String homePage,
        String vatNo,
        String registrationNo,
        String companyEmail) {

    String value(DuplicateField field) {
        return switch (field) {
            case NAME -> name;
            case NAME2 -> name2;
            case ADDRESS -> address;
            case ADDRESS2 -> address2;
            case CITY -> city;
            case POST_CODE -> postCode;
            case PHONE -> phone;
            case MOBILE -> mobile;
            case EMAIL -> email;
            case HOME_PAGE -> homePage;
            case VAT_NO -> vatNo;
            case REGISTRATION_NO -> registrationNo;
        };
    }
}
