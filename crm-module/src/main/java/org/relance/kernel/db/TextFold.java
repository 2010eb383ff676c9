package org.relance.kernel.db;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a search compares it: lower case, without accents, single spaces. */
public final class TextFold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextFold() {}

    /** Folds a text; null becomes the empty text. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String expanded = plain.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae");
        return SPACES.matcher(expanded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
