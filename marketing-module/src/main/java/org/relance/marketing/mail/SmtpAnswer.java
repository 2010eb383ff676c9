package org.relance.marketing.mail;

/**
 * How a message fared at the server.
 *
 * @param reply what the server said, on one line
 */
public record SmtpAnswer(Kind kind, int code, String reply) {

    /** What it means for the recipient. */
    public enum Kind {
        /** The server took it. */
        ACCEPTED,
        /** The server wants it later (4xx). */
        LATER,
        /** The server will never take it (5xx). */
        REFUSED,
        /** The connection broke before the message was complete: the server does not have it. */
        NOT_SENT,
        /** The connection broke while the answer was awaited: the server may have it. */
        IN_DOUBT
    }

    private static final int REPLY_LIMIT = 300;

    /** Keeps the reply on one line that fits the ledger. */
    public SmtpAnswer {
        String line = HeaderText.oneLine(reply == null ? "" : reply);
        reply = line.substring(0, Math.min(line.length(), REPLY_LIMIT));
    }

    static SmtpAnswer of(int code, String reply) {
        Kind kind = code < 400 ? Kind.ACCEPTED : code < 500 ? Kind.LATER : Kind.REFUSED;
        return new SmtpAnswer(kind, code, reply);
    }
}
