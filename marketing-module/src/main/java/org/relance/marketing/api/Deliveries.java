package org.relance.marketing.api;

/**
 * Sends what is due. Called by the sending job, outside any transaction: every block of recipients
 * has transactions of its own, so that a kill loses and repeats nobody (ADR 0010).
 */
public interface Deliveries {

    /** Fixes the audiences of all launches whose start date has come. Answers how many. */
    int freezeDue();

    /** True where there is an audience to fix or a mail to send now. */
    boolean isAnythingDue();

    /** Mails that are due now. */
    long countDue();

    /**
     * Sends everything that is due now, until nothing is left or a stop is wanted. Only one run at
     * a time on a node; several nodes share the work.
     *
     * @throws org.relance.kernel.DomainException {@code mail.sending-already}, {@code
     *     mail.server-unreachable}, {@code mail.server-refused-sign-in}; what was not sent stays
     *     due
     */
    SendingProgress sendDue(SendingMonitor monitor);

    /** Settles what a killed run left behind. Idempotent; also done at each start. */
    void recover();
}
