package org.relance.marketing.mail;

import java.util.Properties;
import org.relance.marketing.api.TlsMode;

/** How to reach a server; holds the password and therefore never becomes text. */
public record SmtpRoute(String host, int port, TlsMode tls, String user, String password) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    /** A route without protection or sign-in. */
    public static SmtpRoute plain(String host, int port) {
        return new SmtpRoute(host, port, TlsMode.NONE, "", "");
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        // Greeting by a literal: asking the machine for its name can take seconds.
        properties.setProperty("mail.smtp.localhost", "[127.0.0.1]");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        protect(properties);
        return properties;
    }

    private void protect(Properties properties) {
        if (tls == TlsMode.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        } else if (tls == TlsMode.TLS) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port + " " + tls;
    }
}
