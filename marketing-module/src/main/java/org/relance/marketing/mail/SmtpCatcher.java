package org.relance.marketing.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.ApplicationStopping;

/**
 * A small SMTP server on the loopback interface that takes every message and passes none on: so
 * that a machine without a mail server sends over real SMTP all the same. See ADR 0011.
 */
@ApplicationScoped
public class SmtpCatcher {

    private static final Logger LOG = System.getLogger(SmtpCatcher.class.getName());
    private static final int BACKLOG = 100;
    private static final int MOST_SESSIONS = 100;

    @Inject CaughtStore store;

    private final Set<Socket> sessions = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket server;

    void begin(@Observes @Priority(100) ApplicationStarted started) {
        int port = ConfigProvider.getConfig().getValue("relance.smtp.catcher.port", Integer.class);
        if (port > 0) {
            open(port);
        }
    }

    void end(@Observes ApplicationStopping stopping) {
        close();
    }

    /** The port on which it listens, 0 while it does not. */
    public int port() {
        ServerSocket current = server;
        return current == null ? 0 : current.getLocalPort();
    }

    /** Starts listening on the port, or on a free one if somebody else has it. */
    public synchronized void open(int port) {
        if (server != null) {
            return;
        }
        store.open();
        server = listen(port);
        Background.daemon("relance-smtp-catcher", () -> accept(server)).start();
        LOG.log(Level.INFO, "SMTP catcher on 127.0.0.1:{0}", Integer.toString(port()));
    }

    /** Stops listening and ends all sessions. */
    public synchronized void close() {
        if (server == null) {
            return;
        }
        closeQuietly(server);
        server = null;
        sessions.forEach(SmtpCatcher::closeQuietly);
        store.close();
    }

    private static ServerSocket listen(int port) {
        try {
            return bind(port);
        } catch (IOException taken) {
            LOG.log(Level.WARNING, "Port {0} is taken; the SMTP catcher takes another", port);
        }
        try {
            return bind(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                serve(listening.accept());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "SMTP catcher: {0}", e.getMessage());
            }
        }
    }

    private void serve(Socket socket) {
        if (sessions.size() >= MOST_SESSIONS) {
            closeQuietly(socket);
            return;
        }
        sessions.add(socket);
        Background.daemon("relance-smtp-session", () -> converse(socket)).start();
    }

    private void converse(Socket socket) {
        try (socket) {
            new CatcherSession(socket, store).run();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "SMTP session ended: {0}", e.getMessage());
        } finally {
            sessions.remove(socket);
        }
    }

    private static void closeQuietly(java.io.Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Closing: {0}", e.getMessage());
        }
    }
}
