package org.relance.marketing.outbox;

/**
 * A mail of the outbox.
 *
 * @param messageKey left part of the Message-ID, the same for every attempt
 * @param attempts how often it was taken up, this time included
 */
public record SingleMail(
        long id,
        String messageKey,
        String senderName,
        String senderAddress,
        String recipientName,
        String address,
        String languageCode,
        String subject,
        String body,
        int attempts) {}
