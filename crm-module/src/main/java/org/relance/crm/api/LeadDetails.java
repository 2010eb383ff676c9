package org.relance.crm.api;

/**
 * What a user types for a lead. Blocks left out are empty; a name of the person or of the company
 * is there.
 *
 * @param campaignId campaign that it comes from, null for none
 * @param sourceCode how it came, of the list of sources
 * @param status null means open; never converted
 * @param reasonCode why it is disqualified, of the list of reasons; ignored with another status
 */
public record LeadDetails(
        PersonName person,
        String companyName,
        String email,
        String phone,
        String mobile,
        PostalAddress address,
        String languageCode,
        String territoryCode,
        String salespersonCode,
        Long campaignId,
        String sourceCode,
        LeadStatus status,
        String reasonCode,
        String notes) {

    public LeadDetails {
        person = person == null ? PersonName.NONE : person;
        address = address == null ? PostalAddress.NONE : address;
    }

    /** An open lead of whom the name, the company and the e-mail are known; nulls for unknown. */
    public static LeadDetails of(PersonName person, String companyName, String email) {
        return new LeadDetails(
                person,
                companyName,
                email,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same for a campaign, by a salesperson; nulls for none. */
    public LeadDetails of(Long campaign, String salesperson) {
        return new LeadDetails(
                person,
                companyName,
                email,
                phone,
                mobile,
                address,
                languageCode,
                territoryCode,
                salesperson,
                campaign,
                sourceCode,
                status,
                reasonCode,
                notes);
    }

    /** The same in another status. */
    public LeadDetails in(LeadStatus wanted, String reason) {
        return new LeadDetails(
                person,
                companyName,
                email,
                phone,
                mobile,
                address,
                languageCode,
                territoryCode,
                salespersonCode,
                campaignId,
                sourceCode,
                wanted,
                reason,
                notes);
    }
}
