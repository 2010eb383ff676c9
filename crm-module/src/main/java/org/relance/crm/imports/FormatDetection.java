package org.relance.crm.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relance.kernel.DomainException;

/**
 * Finds encoding and separator. A file whose bytes are UTF-8, or nearly all of whose accents are,
 * is read as UTF-8, any other as windows-1252; rows that do not fit are rejected one by one.
 */
final class FormatDetection {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int HEAD = 64 * 1024;
    private static final String SEPARATORS = ";,\t";

    private long sequences;
    private long strays;
    private int expected;
    private long controls;
    private long zeros;
    private long bytes;

    private FormatDetection() {}

    /**
     * The format of a stored file.
     *
     * @throws DomainException {@code crm.import-empty}, {@code crm.import-binary}
     */
    static FileFormat of(Path file) {
        FormatDetection detection = new FormatDetection();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            byte[] buffer = new byte[HEAD];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                detection.count(buffer, n);
            }
            detection.refuseWhatIsNoText();
            Charset charset = detection.charset();
            return new FileFormat(charset, separator(file, charset), false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void count(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xff;
            bytes++;
            countText(b);
            countEncoding(b);
        }
    }

    private void countText(int b) {
        if (b == 0) {
            zeros++;
        } else if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
            controls++;
        }
    }

    private void countEncoding(int b) {
        boolean continuation = (b & 0xC0) == 0x80;
        if (expected > 0 && continuation) {
            expected--;
            sequences += expected == 0 ? 1 : 0;
            return;
        }
        strays += expected > 0 || continuation ? 1 : 0;
        expected = continuation ? 0 : followers(b);
        strays += expected < 0 ? 1 : 0;
        expected = Math.max(0, expected);
    }

    /** Bytes that follow a first byte in UTF-8; negative if it can't be a first byte. */
    private static int followers(int b) {
        if (b < 0x80) {
            return 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return 1;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return 2;
        }
        return b >= 0xF0 && b <= 0xF4 ? 3 : -1;
    }

    private void refuseWhatIsNoText() {
        if (bytes == 0) {
            throw DomainException.invalid("crm.import-empty", "file");
        }
        if (zeros > 0 || controls * 100 > bytes) {
            throw DomainException.invalid("crm.import-binary", "file");
        }
    }

    private Charset charset() {
        return strays == 0 || sequences > strays ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** The separator that the first line has most of outside quotes. */
    private static char separator(Path file, Charset charset) throws IOException {
        String line = firstLine(file, charset);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static String firstLine(Path file, Charset charset) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), charset).replace("\uFEFF", "");
            return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        }
    }
}
