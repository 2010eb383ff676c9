package org.relance.marketing.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relance.kernel.DomainException;

/** The spelling of a filter in an address. */
record FilterText(Map<String, Set<String>> values) {

    private static final Set<String> KEYS =
            Set.of(
                    "territory",
                    "industry-group",
                    "mailing-group",
                    "type",
                    "language",
                    "country",
                    "city",
                    "salesperson",
                    "email",
                    "customer",
                    "bought",
                    "campaign",
                    "responded",
                    "responsibility",
                    "opportunity",
                    "contacted-since",
                    "silent-since",
                    "profile");

    static FilterText read(String text) {
        Map<String, Set<String>> values = new TreeMap<>();
        for (String part : Texts.clean(text).split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String key = decode(part.substring(0, equals));
                if (!KEYS.contains(key)) {
                    throw DomainException.invalid("marketing.filter-unknown-key", "filter", key);
                }
                values.computeIfAbsent(key, k -> new TreeSet<>())
                        .add(decode(part.substring(equals + 1)));
            }
        }
        return new FilterText(values);
    }

    Set<String> values(String key) {
        return values.getOrDefault(key, Set.of());
    }

    /** The one value of a kind, empty for none. */
    String value(String key) {
        return values(key).stream().findFirst().orElse("");
    }

    static void write(List<String> parts, String key, Set<String> values) {
        for (String value : values) {
            parts.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("marketing.filter-unknown-key", "filter", text);
        }
    }
}
