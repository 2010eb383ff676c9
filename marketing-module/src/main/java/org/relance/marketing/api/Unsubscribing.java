package org.relance.marketing.api;

/** What recipients do by the link in their mail; needs no sign-in, the token is the right. */
public interface Unsubscribing {

    /**
     * Whom a token belongs to.
     *
     * @param language language of the mail
     * @param address as far as it may be shown: {@code j…@paysages.example}
     * @param optedOut true if no mails at all are wanted
     * @param topic what the topic of the mail is called, null where it had none
     * @param topicLeft true if no mails about the topic are wanted
     */
    record Recipient(
            String language, String address, boolean optedOut, String topic, boolean topicLeft) {}

    /**
     * Reads a token; changes nothing, since programs follow links too.
     *
     * @throws org.relance.kernel.DomainException {@code mail.bad-token}
     */
    Recipient read(String token);

    /**
     * Ends mails about the topic of this mail, for the person and whoever bears the address; of a
     * mail without a topic, all mails. Idempotent.
     */
    Recipient leave(String token);

    /** Takes back what {@link #leave} did; mails that were withdrawn stay so. */
    Recipient rejoin(String token);

    /** Opts the person out and withdraws everything still due to them. Idempotent. */
    Recipient optOut(String token);

    /** Takes an opt-out back; mails that were withdrawn stay so. */
    Recipient optIn(String token);
}
