package org.relance.marketing.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Quoted-printable text (RFC 2045) in pieces that can be joined: every piece begins and ends at the
 * start of a line, so what is fixed is encoded once and only what differs is encoded per message.
 */
final class QuotedPrintable {

    private static final int LINE = 73;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out;
    private int column;

    private QuotedPrintable(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** Writes one piece; an unfinished last line ends with a soft break. */
    static void write(String text, ByteArrayOutputStream out) {
        QuotedPrintable encoder = new QuotedPrintable(out);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            encoder.put(bytes, i);
        }
        encoder.breakSoftly();
    }

    private void put(byte[] bytes, int i) {
        int value = bytes[i] & 0xff;
        if (value == '\r') {
            return;
        }
        if (value == '\n') {
            breakHard();
        } else if (isPlain(value) || isBlank(value) && !endsLine(bytes, i)) {
            plain(value);
        } else {
            escaped(value);
        }
    }

    private static boolean isPlain(int value) {
        return value > ' ' && value <= '~' && value != '=';
    }

    private static boolean isBlank(int value) {
        return value == ' ' || value == '\t';
    }

    private static boolean endsLine(byte[] bytes, int i) {
        return i + 1 == bytes.length || bytes[i + 1] == '\n' || bytes[i + 1] == '\r';
    }

    private void plain(int value) {
        out.write(value);
        advance(1);
    }

    private void escaped(int value) {
        out.write('=');
        out.write(HEX[value >> 4]);
        out.write(HEX[value & 15]);
        advance(3);
    }

    private void advance(int width) {
        column += width;
        if (column >= LINE) {
            breakSoftly();
        }
    }

    private void breakSoftly() {
        if (column > 0) {
            out.write('=');
            breakHard();
        }
    }

    private void breakHard() {
        out.write('\r');
        out.write('\n');
        column = 0;
    }
}
