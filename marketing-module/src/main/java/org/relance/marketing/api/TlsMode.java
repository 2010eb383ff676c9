package org.relance.marketing.api;

/** How the way to an SMTP server is protected. */
public enum TlsMode {
    /** Not at all; for a server on the same machine. */
    NONE,
    /** Begins in clear and must switch to TLS before anything is said (port 587). */
    STARTTLS,
    /** TLS from the first byte (port 465). */
    TLS
}
