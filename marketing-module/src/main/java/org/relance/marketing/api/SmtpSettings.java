package org.relance.marketing.api;

import java.math.BigDecimal;

/** Which SMTP server takes the messages, and what one message costs. */
public interface SmtpSettings {

    /** The server in use now. */
    SmtpServer current();

    /**
     * Names the server; takes effect with the next message. Recorded in the trail without password.
     *
     * @throws org.relance.kernel.DomainException {@code mail.bad-host}, {@code mail.bad-port}
     */
    SmtpServer change(SmtpServerDetails details);

    /**
     * Sends one test message now and answers what the server said.
     *
     * @throws org.relance.kernel.DomainException {@code mail.bad-address}, {@code
     *     mail.server-unreachable}, {@code mail.server-refused-sign-in}, {@code
     *     mail.server-refused} with the server's reply
     */
    String test(String address);

    /** What one sent message costs, in company currency; part of the cost of a campaign. */
    BigDecimal unitCost();

    /**
     * Sets the cost of one message.
     *
     * @throws org.relance.kernel.DomainException {@code mail.bad-unit-cost} below zero
     */
    void changeUnitCost(BigDecimal unitCost);
}
