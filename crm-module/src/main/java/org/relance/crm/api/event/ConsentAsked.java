package org.relance.crm.api.event;

import java.time.Instant;

/**
 * A person is to be asked by e-mail; who sends it keeps it in the transaction of this event. An
 * earlier question to the same person about the topic is void.
 *
 * @param key names the mail for good: {@code consent-12}
 * @param contactId null for a lead
 * @param leadId null for a contact
 * @param topic code of the topic
 * @param senderName in whose name it is asked; may be blank
 * @param wording what is asked, word by word
 * @param link where it is confirmed
 * @param expiresAt until when
 */
public record ConsentAsked(
        String key,
        Long contactId,
        Long leadId,
        String topic,
        String senderName,
        String senderAddress,
        String name,
        String address,
        String languageCode,
        String wording,
        String link,
        Instant expiresAt) {}
