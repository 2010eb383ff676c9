package org.relance.marketing.delivery;

/** What a contact has last said of e-mails about a topic, as SQL; null where it said nothing. */
final class LastWord {

    private LastWord() {}

    /**
     * A scalar query that goes twice into an index.
     *
     * @param contact expression of the id of the contact
     * @param topic expression of the topic; a word about all topics is one about it too
     */
    static String of(String contact, String topic) {
        return ("(select k.state from crm_consent k where k.id = (select max(n.id) from crm_consent n"
                        + " where n.contact_id = %s and n.channel = 'EMAIL' and n.topic in (%s, '*')))")
                .formatted(contact, topic);
    }
}
