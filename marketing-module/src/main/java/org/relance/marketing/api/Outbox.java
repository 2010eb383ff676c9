package org.relance.marketing.api;

/**
 * Single mails that the product writes by itself, such as a question for a consent. A mail is kept
 * in the transaction that wants it and sent at once after; nothing is lost by a kill, and a mail
 * that was on its way at that moment goes once more, under the same Message-ID.
 */
public interface Outbox {

    /** True where a mail is to be sent now. */
    boolean isAnythingDue();

    /**
     * Sends what is due; several nodes share the work. What the server does not take now is tried
     * again for a day.
     *
     * @return how many mails the server took
     * @throws org.relance.kernel.DomainException {@code mail.server-unreachable}, {@code
     *     mail.server-refused-sign-in}; what was not sent stays due
     */
    int sendDue();
}
