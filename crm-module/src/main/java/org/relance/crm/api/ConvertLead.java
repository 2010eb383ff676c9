package org.relance.crm.api;

/**
 * How a lead is converted.
 *
 * @param contactId existing contact that it is; null makes a new one
 * @param companyId existing company of the new person; null makes one where the lead names it
 * @param withoutCompany true makes no company of the name that the lead has; the person stands
 *     alone
 * @param customer true makes the contact a customer, unless it is one
 * @param opportunity sale that may come, null for none
 */
public record ConvertLead(
        Long contactId,
        Long companyId,
        boolean withoutCompany,
        boolean customer,
        LeadOpportunity opportunity) {

    /** A new contact, with its company where the lead names one, and nothing else. */
    public static final ConvertLead TO_CONTACT = new ConvertLead(null, null, false, false, null);
}
