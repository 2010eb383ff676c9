package org.relance.marketing.api;

import java.util.Optional;
import org.relance.kernel.DomainException;

/**
 * The server an administrator wants.
 *
 * @param host blank returns to the configuration, or to the built-in catcher
 * @param user blank for a server that asks for no sign-in
 * @param password null or blank keeps the stored one as long as host and user stay
 */
public record SmtpServerDetails(String host, int port, TlsMode tls, String user, String password) {

    /** Checks what a server needs. */
    public SmtpServerDetails {
        host = Texts.clean(host);
        user = Texts.clean(user);
        tls = tls == null ? TlsMode.NONE : tls;
        if (!host.isEmpty() && !host.matches("[A-Za-z0-9.:\\[\\]_-]{1,255}")) {
            throw DomainException.invalid("mail.bad-host", "host", host);
        }
        if (!host.isEmpty() && (port < 1 || port > 65535)) {
            throw DomainException.invalid("mail.bad-port", "port", port);
        }
    }

    /** The new password, if one was given. */
    public Optional<String> newPassword() {
        return Optional.ofNullable(password).filter(p -> !p.isBlank());
    }

    @Override
    public String toString() {
        return "SmtpServerDetails[" + host + ":" + port + " " + tls + "]";
    }
}
