package org.relance.marketing.mail;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a client says, line by line; messages with their dots unstuffed. Copies whole lines. */
final class SmtpInput {

    private static final int LONGEST_COMMAND = 4096;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int from;
    private int to;

    SmtpInput(InputStream in) {
        this.in = in;
    }

    /** True if nothing is left of what the client sent, so that it waits for answers. */
    boolean isDrained() {
        return from == to;
    }

    /** The next command without its line end; null where the client left. */
    String command() throws IOException {
        if (!readLine(LONGEST_COMMAND)) {
            return null;
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * A message up to the line with a single dot.
     *
     * @return null where it is larger than allowed; it is read to its end all the same
     */
    byte[] message(int largest) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream(8192);
        boolean fits = true;
        while (readMessageLine(largest)) {
            if (message.size() + line.size() > largest) {
                fits = false;
            } else {
                line.writeTo(message);
            }
        }
        return fits ? message.toByteArray() : null;
    }

    private boolean readMessageLine(int largest) throws IOException {
        if (from == to && !fill()) {
            throw new EOFException("The client left amidst a message");
        }
        boolean dotted = buffer[from] == '.';
        if (dotted) {
            from++;
        }
        if (!readLine(largest + 1)) {
            throw new EOFException("The client left amidst a message");
        }
        return !(dotted && line.size() == 2 && line.toByteArray()[0] == '\r');
    }

    /** Reads up to and including the next line feed; false at the end of the stream. */
    private boolean readLine(int most) throws IOException {
        line.reset();
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean complete = end < to;
            append(complete ? end + 1 : end, most);
            if (complete) {
                return true;
            }
        }
        return false;
    }

    private void append(int end, int most) {
        line.write(buffer, from, Math.min(end - from, Math.max(0, most - line.size())));
        from = end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
