package org.relance.marketing.delivery;

/** What a contact has last said of e-mails about a topic, as SQL; null where it said nothing. */
final class LastWord {

    private LastWord() {}

    /**
     * Derby would make a table of all words for each contact; for PostgreSQL the line is a comment.
     */
    private static final String BY_INDEX =
            " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, index=CRM_CONSENT_LAST\n";

    private static final String WORDS =
            " from crm_consent %1$s"
                    + BY_INDEX
                    + " where %1$s.contact_id = %2$s and %1$s.channel = 'EMAIL' and %1$s.topic in (%3$s, '*')";

    private static final String NO_LATER = " and not exists (select 1%s and n.id > k.id)";

    /**
     * A scalar query that goes twice into the index of a contact. Not by the highest id: PostgreSQL
     * then reads all words backwards until it finds one of the contact.
     *
     * @param contact expression of the id of the contact
     * @param topic expression of the topic; a word about all topics is one about it too
     */
    static String of(String contact, String topic) {
        return "(select k.state" + last(contact, topic) + ")";
    }

    /**
     * True where the last word is such; to be put into conditions, where a scalar query makes
     * PostgreSQL expect one contact and go through the segment for each.
     *
     * @param state condition on {@code k.state}
     */
    static String exists(String contact, String topic, String state) {
        return "exists (select 1" + last(contact, topic) + " and " + state + ")";
    }

    private static String last(String contact, String topic) {
        return WORDS.formatted("k", contact, topic)
                + NO_LATER.formatted(WORDS.formatted("n", contact, topic));
    }
}
