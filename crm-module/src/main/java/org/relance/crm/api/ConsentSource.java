package org.relance.crm.api;

/** By what way a word of a person came. */
public enum ConsentSource {
    /** A form on the web. */
    FORM,
    /** The person confirmed by the link of an e-mail. */
    DOUBLE_OPT_IN,
    /** A paper that the person signed. */
    PAPER,
    /** A call. */
    PHONE,
    /** Told to somebody of the company in another way. */
    STAFF,
    /** Taken over from another system. */
    IMPORT,
    /** The page that a link in a mail opens. */
    UNSUBSCRIBE,
    /** Two contacts became one and had said different things. */
    MERGE;

    /** True for what people of the company may note by hand. */
    public boolean isTyped() {
        return this == PAPER || this == PHONE || this == STAFF || this == IMPORT;
    }
}
