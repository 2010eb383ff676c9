package org.relance.crm.webform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** Addresses that a form names: where its visitors go afterwards, and who may frame it. */
final class WebAddress {

    private static final int LENGTH = 500;
    private static final int ORIGINS_LENGTH = 1000;

    private WebAddress() {}

    /** A page of the web, absolute, without user information; null for none. */
    static String page(String typed, String field) {
        String text = Fields.optional(typed, LENGTH, field);
        if (text != null && !isOfTheWeb(text)) {
            throw DomainException.invalid("crm.form-address", field, text);
        }
        return text;
    }

    /** Origins with scheme and host, in lower case, once each. */
    static List<String> origins(List<String> typed, String field) {
        List<String> origins =
                typed.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .map(text -> origin(text.strip(), field))
                        .distinct()
                        .toList();
        Fields.optional(String.join(" ", origins), ORIGINS_LENGTH, field);
        return origins;
    }

    private static String origin(String text, String field) {
        String lower = text.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        if (!isOfTheWeb(lower) || !lower.matches("https?://[a-z0-9.-]+(:[0-9]{1,5})?")) {
            throw DomainException.invalid("crm.form-origin", field, text);
        }
        return lower;
    }

    private static boolean isOfTheWeb(String text) {
        try {
            URI uri = new URI(text);
            boolean web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null && isPlain(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A header takes ASCII only. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
