package org.relance.marketing.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One conversation of the catcher: the commands of RFC 5321 that a client needs, pipelined too. */
final class CatcherSession {

    static final int LARGEST = 25 * 1024 * 1024;

    private static final int IDLE_MILLIS = 300_000;
    private static final int MOST_RECIPIENTS = 1000;

    private final CaughtStore store;
    private final SmtpInput in;
    private final BufferedOutputStream out;
    private String sender;
    private final List<String> recipients = new ArrayList<>();

    CatcherSession(Socket socket, CaughtStore store) throws IOException {
        socket.setSoTimeout(IDLE_MILLIS);
        socket.setTcpNoDelay(true);
        this.store = store;
        in = new SmtpInput(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream());
    }

    void run() throws IOException {
        reply("220 localhost Relance catcher");
        String line = in.command();
        while (line != null && answer(line)) {
            line = in.command();
        }
        out.flush();
    }

    private boolean answer(String line) throws IOException {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> greet();
            case "HELO", "NOOP" -> reply("250 Ok");
            case "RSET" -> reset();
            case "MAIL" -> mail(line);
            case "RCPT" -> recipient(line);
            case "DATA" -> data();
            case "QUIT" -> reply("221 Bye");
            default -> reply("502 Command not known");
        }
        return !"QUIT".equals(verb);
    }

    private void greet() throws IOException {
        reply("250-localhost\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE " + LARGEST);
    }

    private void reset() throws IOException {
        sender = null;
        recipients.clear();
        reply("250 Ok");
    }

    private void mail(String line) throws IOException {
        sender = path(line);
        recipients.clear();
        reply(sender == null ? "501 MAIL FROM:<address>" : "250 Ok");
    }

    private void recipient(String line) throws IOException {
        String address = path(line);
        if (sender == null) {
            reply("503 MAIL first");
        } else if (address == null || address.isEmpty()) {
            reply("501 RCPT TO:<address>");
        } else if (recipients.size() >= MOST_RECIPIENTS) {
            reply("452 Too many recipients");
        } else {
            recipients.add(address);
            reply("250 Ok");
        }
    }

    private static String path(String line) {
        int open = line.indexOf('<');
        int close = line.indexOf('>', open + 1);
        return open < 0 || close < 0 ? null : line.substring(open + 1, close);
    }

    private void data() throws IOException {
        if (recipients.isEmpty()) {
            reply("503 RCPT first");
            return;
        }
        reply("354 End data with <CR><LF>.<CR><LF>");
        byte[] message = in.message(LARGEST);
        if (message == null) {
            reply("552 Larger than " + LARGEST + " bytes");
        } else {
            reply("250 Ok: caught as " + store.keep(sender, List.copyOf(recipients), message));
        }
        sender = null;
        recipients.clear();
    }

    private void reply(String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (in.isDrained()) {
            out.flush();
        }
    }
}
