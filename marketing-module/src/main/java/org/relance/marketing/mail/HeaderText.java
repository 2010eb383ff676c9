package org.relance.marketing.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text inside a header: RFC 2047 where it is needed, and never more than one line of meaning. */
final class HeaderText {

    /** Bytes of text in an encoded word of at most 75 characters. */
    private static final int WORD_BYTES = 45;

    private static final int PLAIN_LIMIT = 60;

    private HeaderText() {}

    /** A free text such as a subject. */
    static String encode(String text) {
        String line = oneLine(text);
        return isPlain(line) ? line : encodedWords(line);
    }

    /** A display name in front of an address. */
    static String phrase(String name) {
        String line = oneLine(name);
        if (!isPlain(line)) {
            return encodedWords(line);
        }
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A display name with its address; the address alone where the name is blank. */
    static String mailbox(String name, String address) {
        return name == null || name.isBlank()
                ? address
                : phrase(name).replace("\r", "") + "\n <" + address + ">";
    }

    /** Without line breaks and control characters, so that no value can begin a header. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isPlain(String line) {
        return line.length() <= PLAIN_LIMIT
                && !line.contains("=?")
                && line.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static String encodedWords(String line) {
        StringBuilder words = new StringBuilder(line.length() * 2);
        int start = 0;
        while (start < line.length()) {
            int end = wordEnd(line, start);
            if (start > 0) {
                words.append("\r\n ");
            }
            words.append("=?UTF-8?B?").append(base64(line.substring(start, end))).append("?=");
            start = end;
        }
        return words.toString();
    }

    private static int wordEnd(String line, int start) {
        int bytes = 0;
        int end = start;
        while (end < line.length()) {
            int codePoint = line.codePointAt(end);
            bytes += utf8Length(codePoint);
            if (bytes > WORD_BYTES) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
