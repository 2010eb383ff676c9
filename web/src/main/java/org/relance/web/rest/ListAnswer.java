package org.relance.web.rest;

import java.util.List;
import org.relance.kernel.db.ListPage;

/**
 * Some rows of a list.
 *
 * @param next value of {@code after} for the rows that follow; left out behind the last
 * @param total number of rows that match
 */
public record ListAnswer<T>(List<T> items, String next, long total) {

    /** The rows of a page. */
    public static <T> ListAnswer<T> of(ListPage<T> page) {
        return new ListAnswer<>(
                page.rows(), page.next().isEmpty() ? null : page.next(), page.total());
    }

    /** A short list that has no pages. */
    public static <T> ListAnswer<T> of(List<T> rows) {
        return new ListAnswer<>(rows, null, rows.size());
    }
}
