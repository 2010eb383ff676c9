package org.relance.kernel.db;

import java.util.List;

/**
 * The rows of a page before anything is counted.
 *
 * @param last place of the last row, null where there is none
 * @param more true where rows follow
 */
record ListSlice<T>(List<T> rows, ListCursor last, boolean more) {

    int size() {
        return rows.size();
    }

    ListPage<T> page(long total) {
        return new ListPage<>(rows, more ? last.encode() : "", total);
    }
}
