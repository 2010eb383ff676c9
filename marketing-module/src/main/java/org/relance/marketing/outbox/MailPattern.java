package org.relance.marketing.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a single mail with places for what differs.
 *
 * @param text with {@code {name}}, {@code {wording}}, {@code {link}} and {@code {until}}
 */
record MailPattern(String subject, String text) {

    /** The first line of the file is the subject, the third begins the text. */
    static MailPattern of(String name, Locale language) {
        String code = "en".equals(language.getLanguage()) ? "en" : "fr";
        String file = "/templates/mail/" + name + "_" + code + ".txt";
        try (InputStream in = MailPattern.class.getResourceAsStream(file)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            return new MailPattern(parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wording comes last, so that nothing in it is taken for a place. */
    String body(String name, String wording, String link, String until) {
        String filled = text.replace("{until}", until).replace("{link}", link);
        int at = filled.indexOf("{wording}");
        return filled.substring(0, at).replace("{name}", name)
                + wording
                + filled.substring(at + "{wording}".length());
    }
}
