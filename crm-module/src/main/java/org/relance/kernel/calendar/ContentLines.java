package org.relance.kernel.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of RFC 5545, section 3.1: ended by CRLF, folded after 75 octets, their texts escaped. */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** A line with a value that is written as it is. */
    ContentLines add(String name, String value) {
        fold(name + ":" + withoutControls(value));
        return this;
    }

    /** A line with a text; none for an empty one. */
    ContentLines text(String name, String text) {
        if (!text.isEmpty()) {
            fold(name + ":" + escaped(text));
        }
        return this;
    }

    /** A line with several texts; none where there are none. */
    ContentLines texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            fold(
                    name
                            + ":"
                            + texts.stream()
                                    .map(ContentLines::escaped)
                                    .collect(Collectors.joining(",")));
        }
        return this;
    }

    /** A text that can stand between the quotes of a parameter, which knows no escapes. */
    static String parameter(String text) {
        return withoutControls(text).replace('"', '\'');
    }

    private static String escaped(String text) {
        String ended = text.replace("\r\n", "\n").replace('\r', '\n');
        return withoutControls(
                ended.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Never inside a character: each piece is valid UTF-8 of its own. */
    private void fold(String line) {
        int room = OCTETS;
        int at = 0;
        while (at < line.length()) {
            int end = at + Character.charCount(line.codePointAt(at));
            String character = line.substring(at, end);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append(END).append(' ');
                room = OCTETS - 1;
            }
            out.append(character);
            room -= octets;
            at = end;
        }
        out.append(END);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
