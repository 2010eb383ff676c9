package org.relance.crm.api;

import java.util.List;

/**
 * What a user types for a form.
 *
 * @param code part of its address: letters, digits and hyphens; stays once it is created
 * @param languageCode language of the page, {@code fr} or {@code en}
 * @param campaignId campaign of its leads, null for none
 * @param inputs what it asks for; shown in the order of {@link FormField}
 * @param consentText what people agree to by ticking a box, null for no box
 * @param consentTopic what is agreed to, a code of consent-topic: who ticks the box agrees to
 *     e-mails about it; null where the text is about something else
 * @param confirmByMail true if that counts only once it is confirmed by the link of an e-mail
 * @param thanks shown once it is sent, null for a text of the product
 * @param returnUrl address of a page that is opened instead, null for none
 * @param origins sites that may show it in a frame, such as {@code https://www.example.org}
 */
public record LeadFormDetails(
        String code,
        String title,
        String introduction,
        String languageCode,
        Long campaignId,
        String sourceCode,
        String salespersonCode,
        List<FormInput> inputs,
        String consentText,
        boolean consentRequired,
        String consentTopic,
        boolean confirmByMail,
        String thanks,
        String returnUrl,
        List<String> origins,
        boolean active) {

    public LeadFormDetails {
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        origins = origins == null ? List.of() : List.copyOf(origins);
    }
}
