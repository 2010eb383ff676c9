package org.relance.crm.api;

/** The way to the mail server, as the module that sends e-mail knows it. */
public interface InvitationMailer {

    /** How an attempt ended. */
    enum Kind {
        /** The server took it. */
        SENT,
        /** To be tried again. */
        LATER,
        /** No server was reached, so that others need not be tried now. */
        UNREACHABLE,
        /** The server will never take it. */
        REFUSED
    }

    /**
     * How an attempt ended.
     *
     * @param reply what the server said, on one line of at most 300 characters
     */
    record Outcome(Kind kind, String reply) {}

    /** Hands one mail over. */
    Outcome send(InvitationMail mail);
}
