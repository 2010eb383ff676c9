package org.relance.crm.lead;

import java.time.Instant;
import org.relance.crm.api.LeadArrival;
import org.relance.crm.api.LeadConsent;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadOutcome;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;

/** A row of crm_lead with the names of what came of it. */
public record LeadRecord(
        long id,
        String number,
        int version,
        String name,
        String salutationCode,
        String firstName,
        String middleName,
        String surname,
        String jobTitle,
        String companyName,
        String email,
        String phone,
        String mobile,
        String address,
        String address2,
        String postCode,
        String city,
        String countryCode,
        String languageCode,
        String territoryCode,
        String salespersonCode,
        Long campaignId,
        String sourceCode,
        LeadStatus status,
        String reasonCode,
        String notes,
        Long contactId,
        String contactNumber,
        String contactName,
        Long companyId,
        String companyNumber,
        String companyKnownAs,
        Long customerId,
        String customerNumber,
        Long opportunityId,
        String opportunityNumber,
        Instant convertedAt,
        String convertedBy,
        Long formId,
        String formCode,
        String formTitle,
        Long proposedContactId,
        String consentText,
        Integer consentVersion,
        Instant consentAt,
        String consentSource,
        Instant createdAt,
        Instant changedAt) {

    static final String SELECT =
            "select l.id, l.number, l.version, l.name, l.salutation_code, l.first_name, l.middle_name,"
                    + " l.surname, l.job_title, l.company_name, l.email, l.phone, l.mobile, l.address,"
                    + " l.address2, l.post_code, l.city, l.country_code, l.language_code, l.territory_code,"
                    + " l.salesperson_code, l.campaign_id, l.source_code, l.status, l.reason_code, l.notes,"
                    + " l.contact_id, c.number as contact_number, c.name as contact_name, l.company_id,"
                    + " k.number as company_number, k.name as company_known_as, l.customer_id,"
                    + " u.number as customer_number, l.opportunity_id, o.number as opportunity_number,"
                    + " l.converted_at, l.converted_by, l.form_id, f.code as form_code,"
                    + " f.title as form_title, l.proposed_contact_id, l.consent_text, l.consent_version,"
                    + " l.consent_at, l.consent_source, l.created_at, l.changed_at"
                    + " from crm_lead l left join crm_contact c on c.id = l.contact_id"
                    + " left join crm_contact k on k.id = l.company_id"
                    + " left join crm_customer u on u.id = l.customer_id"
                    + " left join crm_opportunity o on o.id = l.opportunity_id"
                    + " left join crm_lead_form f on f.id = l.form_id where l.id = :id";

    LeadView view() {
        return new LeadView(
                id, number, version, name, details(), arrival(), outcome(), createdAt, changedAt);
    }

    private LeadArrival arrival() {
        return formId == null
                ? null
                : new LeadArrival(formId, formCode, formTitle, proposedContactId, consent());
    }

    private LeadConsent consent() {
        return consentAt == null
                ? null
                : new LeadConsent(consentText, consentVersion, consentAt, consentSource);
    }

    private LeadDetails details() {
        return new LeadDetails(
                new PersonName(salutationCode, firstName, middleName, surname, jobTitle),
                companyName,
                email,
                phone,
                mobile,
                new PostalAddress(address, address2, postCode, city, countryCode),
                languageCode,
                territoryCode,
                salespersonCode,
                campaignId,
                sourceCode,
                status,
                reasonCode,
                notes);
    }

    private LeadOutcome outcome() {
        return status != LeadStatus.CONVERTED
                ? null
                : new LeadOutcome(
                        contactId,
                        contactNumber,
                        contactName,
                        companyId,
                        companyNumber,
                        companyKnownAs,
                        customerId,
                        customerNumber,
                        opportunityId,
                        opportunityNumber,
                        convertedAt,
                        convertedBy);
    }
}
