package org.relance.pricing.book;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Queries by a list of keys; none for no key. */
final class KeyQuery {

    private KeyQuery() {}

    static <T> List<T> list(Handle h, String sql, Set<?> keys, Class<T> type) {
        return keys.isEmpty()
                ? List.of()
                : h.createQuery(sql).bindList("keys", List.copyOf(keys)).mapTo(type).list();
    }
}
