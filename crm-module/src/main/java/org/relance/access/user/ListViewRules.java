package org.relance.access.user;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relance.access.api.ListViews;
import org.relance.kernel.DomainException;

/** What a saved view may say. */
final class ListViewRules {

    private static final int LONGEST_TEXT = 2000;

    private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What an address holds after encoding; nothing that ends an attribute or a line. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=+._~*-]*");

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private ListViewRules() {}

    static String list(String list) {
        if (list == null || !LIST.matcher(list).matches()) {
            throw DomainException.invalid("access.view-list", "list");
        }
        return list;
    }

    /** The name on one line. */
    static String name(String typed) {
        String name = typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > ListViews.LONGEST_NAME) {
            throw DomainException.invalid(
                    "access.view-name-needed", "name", ListViews.LONGEST_NAME);
        }
        return name;
    }

    /** What two names that count as the same have in common. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String query(String typed) {
        String query = typed == null ? "" : typed;
        if (query.length() > LONGEST_TEXT || !QUERY.matcher(query).matches()) {
            throw DomainException.invalid("access.view-query", "query", LONGEST_TEXT);
        }
        return query;
    }

    static String columns(List<String> keys) {
        String columns = String.join(",", keys);
        if (columns.length() > LONGEST_TEXT
                || !keys.stream().allMatch(key -> COLUMN.matcher(key).matches())) {
            throw DomainException.invalid("access.view-columns", "columns");
        }
        return columns;
    }
}
