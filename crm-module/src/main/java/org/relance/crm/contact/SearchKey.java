package org.relance.crm.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.kernel.db.TextFold;

/** What a search for a contact looks into. */
public final class SearchKey {

    private static final int LIMIT = 800;

    private SearchKey() {}

    public static String of(String... parts) {
        String key =
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .map(TextFold::fold)
                        .collect(Collectors.joining(" "));
        return key.substring(0, Math.min(key.length(), LIMIT));
    }
}
