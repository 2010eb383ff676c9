package org.relance.marketing.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders, written {@code {{contact.firstName|there}}}, cut into what is fixed and
 * what is filled in.
 */
final class PieceText {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([a-zA-Z][a-zA-Z0-9._-]*)\\s*(?:\\|([^{}]*))?}}");

    /**
     * A fixed text, or a placeholder.
     *
     * @param text the fixed text, or what stands there where the value is blank
     * @param placeholder its name; null for a fixed text
     */
    record Piece(String text, String placeholder) {

        /** What stands there for a person. */
        String of(Person person) {
            if (placeholder == null) {
                return text;
            }
            String value = person.value(placeholder);
            return value.isBlank() ? text : value;
        }
    }

    private final List<Piece> pieces;

    private PieceText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static PieceText parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addFixed(pieces, text.substring(from, matcher.start()));
            String instead = matcher.group(2);
            pieces.add(new Piece(instead == null ? "" : instead.strip(), matcher.group(1)));
            from = matcher.end();
        }
        addFixed(pieces, text.substring(from));
        return new PieceText(pieces);
    }

    private static void addFixed(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** True if the placeholder occurs. */
    boolean mentions(String placeholder) {
        return pieces.stream().anyMatch(piece -> placeholder.equals(piece.placeholder()));
    }

    /** The text with every value filled in. */
    String fill(Person person) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.of(person)));
        return text.toString();
    }
}
