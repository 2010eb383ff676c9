package org.relance.crm.api;

/**
 * A form as its card shows it.
 *
 * @param consentVersion counts the wordings of the consent, 0 before the first
 * @param leads leads that came by it
 * @param rejected what was taken for spam
 * @param address where people find it
 */
public record LeadFormView(
        long id,
        int version,
        LeadFormDetails details,
        int consentVersion,
        long leads,
        long rejected,
        String address) {}
