package org.relance.marketing.api;

import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** What the built-in catcher took instead of a mail server. */
public interface CaughtMails {

    /** A list, newest first; keys are {@code recipient}, {@code subject}, {@code sender}. */
    ListPage<CaughtMailRow> list(ListRequest request);

    /**
     * A mail with its parts.
     *
     * @throws org.relance.kernel.DomainException {@code mail.caught-mail-not-found}
     */
    CaughtMailView open(long id);

    /** The mail as it came over the line (message/rfc822). */
    byte[] source(long id);

    /** Forgets all caught mails and removes their files. */
    void clear();

    /** Where the catcher listens; 0 while it does not. */
    int port();
}
