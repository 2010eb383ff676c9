package org.relance.marketing.api;

/** What recipients do by the link in their mail; needs no sign-in, the token is the right. */
public interface Unsubscribing {

    /**
     * Whom a token belongs to.
     *
     * @param language language of the mail
     * @param address as far as it may be shown: {@code j…@paysages.example}
     */
    record Recipient(String language, String address, boolean optedOut) {}

    /**
     * Reads a token; changes nothing, since programs follow links too.
     *
     * @throws org.relance.kernel.DomainException {@code mail.bad-token}
     */
    Recipient read(String token);

    /** Opts the person out and withdraws everything still due to them. Idempotent. */
    Recipient optOut(String token);

    /** Takes an opt-out back; mails that were withdrawn stay so. */
    Recipient optIn(String token);
}
