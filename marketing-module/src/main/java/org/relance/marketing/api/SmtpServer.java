package org.relance.marketing.api;

/**
 * The server that messages are handed to. Its password is never part of it.
 *
 * @param source who named it
 * @param user name to sign in with; blank where the server asks for none
 * @param passwordKnown true if a password is stored
 */
public record SmtpServer(
        Source source, String host, int port, TlsMode tls, String user, boolean passwordKnown) {

    /** Who named the server. */
    public enum Source {
        /** An administrator, in the set-up of the product. */
        SETTINGS,
        /** The configuration of the installation ({@code relance.smtp.host}). */
        CONFIGURATION,
        /** Nobody: the built-in catcher takes everything and passes nothing on. */
        CATCHER
    }
}
