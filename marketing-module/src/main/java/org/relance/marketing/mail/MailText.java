package org.relance.marketing.mail;

/**
 * What a template says in one language.
 *
 * @param languageCode ISO 639 code, for the part's Content-Language
 */
public record MailText(String languageCode, String subject, String html, String text) {}
