package org.relance.crm.api;

/**
 * What a person is asked by e-mail.
 *
 * @param topic code of consent-topic
 * @param wording what the person reads and confirms, word by word
 * @param languageCode language of the wording and of the mail; null for the contact's
 */
public record AskConsent(String topic, String wording, String languageCode) {}
