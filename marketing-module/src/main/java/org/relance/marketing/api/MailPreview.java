package org.relance.marketing.api;

/** A mail as a contact would get it; the HTML is complete and its values are escaped. */
public record MailPreview(
        long contactId,
        String contactName,
        String address,
        String languageCode,
        String subject,
        String html,
        String text) {}
