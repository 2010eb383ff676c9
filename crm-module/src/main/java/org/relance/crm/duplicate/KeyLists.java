package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.relance.kernel.db.Database;

/**
 * Asks for many keys in lists of one length, the last filled up with its first key, so that the
 * database plans the statement once.
 */
@ApplicationScoped
class KeyLists {

    private static final int LENGTH = 100;

    @Inject Database database;

    /**
     * All rows of the keys.
     *
     * @param sql statement in which {@code <values>} stands for keys
     */
    <T> List<T> ask(Collection<?> keys, String sql, Function<Query, List<T>> read) {
        List<T> rows = new ArrayList<>();
        List<?> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += LENGTH) {
            int to = Math.min(all.size(), from + LENGTH);
            List<Object> some = new ArrayList<>(all.subList(from, to));
            while (some.size() < LENGTH) {
                some.add(some.get(0));
            }
            rows.addAll(database.ask(h -> read.apply(h.createQuery(sql).bindList("values", some))));
        }
        return rows;
    }
}
