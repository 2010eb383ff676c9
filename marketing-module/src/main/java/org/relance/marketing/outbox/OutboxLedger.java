package org.relance.marketing.outbox;

import java.util.List;
import java.util.Optional;
import org.relance.marketing.mail.SmtpAnswer;

/** The outbox as who sends it sees it; every call is a transaction of its own. */
interface OutboxLedger {

    /** Mails that are due, and those that a dead node took up. */
    List<Long> due(int limit);

    /** Takes a mail up, so that no other node does; empty where another has, or it was stopped. */
    Optional<SingleMail> claim(long id);

    /** Notes what the server said. What is over loses its text. */
    void record(SingleMail mail, SmtpAnswer answer);
}
