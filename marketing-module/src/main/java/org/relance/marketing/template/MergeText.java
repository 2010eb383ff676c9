package org.relance.marketing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Placeholder;

/**
 * A text with placeholders, read once and filled for many recipients. Values are never read again
 * as template text, so a contact named {@code {{…}}} does no harm.
 */
public final class MergeText {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    /** How values are written into the text. */
    public enum Kind {
        /** Values are escaped. */
        HTML,
        /** Values lose their line breaks only, as a subject must have none. */
        LINE,
        PLAIN
    }

    private record Part(String literal, Placeholder placeholder, String instead) {}

    private final List<Part> parts = new ArrayList<>();
    private final Kind kind;

    private MergeText(Kind kind) {
        this.kind = kind;
    }

    /**
     * Reads a text.
     *
     * @param field input that is to blame where it cannot be read
     * @throws DomainException {@code marketing.unknown-placeholder} or {@code
     *     marketing.broken-placeholder}, naming what was written
     */
    public static MergeText parse(String source, Kind kind, String field) {
        MergeText text = new MergeText(kind);
        Matcher matcher = BRACES.matcher(source);
        int at = 0;
        while (matcher.find()) {
            text.literal(source.substring(at, matcher.start()), field);
            text.placeholder(matcher.group(1), field);
            at = matcher.end();
        }
        text.literal(source.substring(at), field);
        return text;
    }

    private void literal(String literal, String field) {
        // Closing braces alone are no error: style sheets end their media rules with them.
        int broken = literal.indexOf("{{");
        if (broken >= 0) {
            String shown = literal.substring(broken, Math.min(literal.length(), broken + 30));
            throw DomainException.invalid("marketing.broken-placeholder", field, shown.strip());
        }
        if (!literal.isEmpty()) {
            parts.add(new Part(literal, null, ""));
        }
    }

    private void placeholder(String inner, String field) {
        int bar = inner.indexOf('|');
        String key = (bar < 0 ? inner : inner.substring(0, bar)).strip();
        String instead = bar < 0 ? "" : inner.substring(bar + 1).strip();
        Placeholder known =
                Placeholder.of(key)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "marketing.unknown-placeholder",
                                                field,
                                                "{{" + key + "}}"));
        parts.add(new Part(null, known, instead));
    }

    /** The text for one recipient; a missing value is null or blank. */
    public String fill(Function<Placeholder, String> values) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.placeholder == null ? part.literal : written(part, values));
        }
        return out.toString();
    }

    /** True if the text asks for this value. */
    public boolean asksFor(Placeholder placeholder) {
        return parts.stream().anyMatch(part -> part.placeholder == placeholder);
    }

    private String written(Part part, Function<Placeholder, String> values) {
        String value = values.apply(part.placeholder);
        String text = value == null || value.isBlank() ? part.instead : value;
        return switch (kind) {
            case HTML -> escape(text);
            case LINE -> text.replaceAll("\\s+", " ");
            case PLAIN -> text;
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
