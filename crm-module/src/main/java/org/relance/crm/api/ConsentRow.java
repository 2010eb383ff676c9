package org.relance.crm.api;

import java.time.Instant;

/**
 * One word of a person about one channel and topic, with its proof. Such a row is never changed;
 * the last one counts.
 *
 * @param contactId whose word it is; null for a lead's
 * @param leadId the lead whose word it is; null for a contact's
 * @param topic a code of {@link CodeKind#CONSENT_TOPIC}, or {@link Consents#ALL}
 * @param happenedAt when the person said it
 * @param recordedAt when it was noted, by whom
 * @param origin what the word came by: code of a form, number of a campaign, a paper; the mail that
 *     a confirmation answers
 * @param wording what the person read or heard, word by word, null where nothing was shown
 * @param addressHash hash of the e-mail address that was asked, as in {@link Suppressions#hash}
 * @param networkHash fingerprint of the network address of the web browser, null for none
 * @param agentHash fingerprint of the name of the web browser, null for none
 * @param askedId row of the question that a confirmation answers, null for none
 */
public record ConsentRow(
        long id,
        Long contactId,
        Long leadId,
        ConsentChannel channel,
        String topic,
        ConsentState state,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        ConsentSource source,
        String origin,
        String wording,
        String languageCode,
        String addressHash,
        String networkHash,
        String agentHash,
        Long askedId) {

    /** True if this word says something about that channel and topic. */
    public boolean concerns(ConsentChannel about, String topicCode) {
        return channel == about && (topic.equals(topicCode) || topic.equals(Consents.ALL));
    }
}
