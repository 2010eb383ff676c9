package org.relance.crm.api;

/**
 * What a link in a mail asks, and how it stands.
 *
 * @param wording word by word, null where nobody knows the link
 * @param language of the mail, {@code fr} or {@code en}; null where it is not known
 */
public record ConsentQuestion(Standing standing, String wording, String language) {

    /** How a question stands. */
    public enum Standing {
        /** It waits for its answer. */
        OPEN,
        /** It was confirmed. */
        CONFIRMED,
        /** The time is over. */
        EXPIRED,
        /** Something else was said or asked since, or the address is another one. */
        OVER,
        /** No link of ours. */
        UNKNOWN
    }
}
