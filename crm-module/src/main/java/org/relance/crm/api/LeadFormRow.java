package org.relance.crm.api;

/**
 * A form as a list shows it.
 *
 * @param leads leads that came by it
 * @param rejected what was taken for spam
 */
public record LeadFormRow(
        long id,
        String code,
        String title,
        String languageCode,
        Long campaignId,
        String salespersonCode,
        boolean active,
        long leads,
        long rejected,
        int version) {}
