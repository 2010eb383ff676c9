package org.relance.marketing.mail;

import org.relance.marketing.api.SmtpServer;

/** The way to the server in use, for those who send. */
public interface SmtpServers {

    /** The server in use. */
    SmtpServer server();

    /** How to reach it, password included. */
    SmtpRoute route();
}
