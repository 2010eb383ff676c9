package org.relance.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a form sends: names and values, {@code application/x-www-form-urlencoded}, UTF-8. */
final class FormBody {

    /** Far more than all fields of a form can hold. */
    static final int LIMIT = 32 * 1024;

    private static final int MOST_VALUES = 50;

    private FormBody() {}

    /**
     * Reads a body; the first value of a name counts.
     *
     * @return empty where it is larger than {@link #LIMIT}
     */
    static Optional<Map<String, String>> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT
                ? Optional.empty()
                : Optional.of(parse(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&", MOST_VALUES)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(
                        decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that stands for itself: no browser sends that.
            return "";
        }
    }
}
