package org.relance.crm.api;

/**
 * What a user types for a contact. Blocks left out are empty.
 *
 * @param number typed by hand; blank takes the next one of the series, ignored on a change
 * @param name of a company; of a person it may be left out when the parts of the name are given
 * @param companyId company of a person; null for companies and for persons who stand alone
 */
public record ContactDetails(
        String number,
        ContactType type,
        String name,
        String name2,
        Long companyId,
        PersonName person,
        PostalAddress address,
        Communication communication,
        Classification classification,
        Identifiers identifiers,
        Privacy privacy) {

    public ContactDetails {
        person = person == null ? PersonName.NONE : person;
        address = address == null ? PostalAddress.NONE : address;
        communication = communication == null ? Communication.NONE : communication;
        classification = classification == null ? Classification.NONE : classification;
        identifiers = identifiers == null ? Identifiers.NONE : identifiers;
        privacy = privacy == null ? Privacy.OPEN : privacy;
    }

    /** A company of which only the name is known. */
    public static ContactDetails company(String name) {
        return new ContactDetails(
                null, ContactType.COMPANY, name, null, null, null, null, null, null, null, null);
    }

    /** A person of whom only the name is known, who stands alone. */
    public static ContactDetails person(String name) {
        return new ContactDetails(
                null, ContactType.PERSON, name, null, null, null, null, null, null, null, null);
    }

    /** The same with another name. */
    public ContactDetails named(String newName, PersonName parts) {
        return headed(type, newName, companyId, parts);
    }

    /** The same with another type. */
    public ContactDetails as(ContactType newType) {
        return headed(newType, name, companyId, person);
    }

    /** The same person at another company; null for none. */
    public ContactDetails at(Long company) {
        return headed(type, name, company, person);
    }

    private ContactDetails headed(
            ContactType newType, String newName, Long company, PersonName parts) {
        return new ContactDetails(
                number,
                newType,
                newName,
                name2,
                company,
                parts,
                address,
                communication,
                classification,
                identifiers,
                privacy);
    }

    /** The same with another address block. */
    public ContactDetails with(PostalAddress block) {
        return with(block, communication, classification, identifiers, privacy);
    }

    /** The same with another communication block. */
    public ContactDetails with(Communication block) {
        return with(address, block, classification, identifiers, privacy);
    }

    /** The same with another classification. */
    public ContactDetails with(Classification block) {
        return with(address, communication, block, identifiers, privacy);
    }

    /** The same with other identifiers. */
    public ContactDetails with(Identifiers block) {
        return with(address, communication, classification, block, privacy);
    }

    /** The same with other privacy. */
    public ContactDetails with(Privacy block) {
        return with(address, communication, classification, identifiers, block);
    }

    private ContactDetails with(
            PostalAddress place,
            Communication ways,
            Classification groups,
            Identifiers codes,
            Privacy wishes) {
        return new ContactDetails(
                number, type, name, name2, companyId, person, place, ways, groups, codes, wishes);
    }
}
