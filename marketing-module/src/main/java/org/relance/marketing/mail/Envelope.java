package org.relance.marketing.mail;

/**
 * What makes one message differ from the next of the same skeleton, besides its values.
 *
 * @param messageKey left part of the Message-ID; the same for every attempt
 * @param unsubscribeUrl address at which one click opts the person out
 * @param date the Date header, as RFC 5322 writes it
 */
public record Envelope(Person person, String messageKey, String unsubscribeUrl, String date) {}
