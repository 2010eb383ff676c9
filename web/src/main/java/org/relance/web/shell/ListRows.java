package org.relance.web.shell;

import java.util.function.Consumer;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * All rows of a list, read by key in pages of {@link ListRequest#MAX_LIMIT}. Each page is a
 * transaction of its own: a row that moves in the order meanwhile can be missing or come twice.
 */
final class ListRows<T> {

    private final ListModel.Source<T> source;
    private ListRequest request;
    private ListPage<T> page;

    /**
     * Reads the first page.
     *
     * @param most most rows that are wanted
     * @throws DomainException {@code list.too-many-rows}, or what the list refuses
     */
    ListRows(ListModel.Source<T> source, ListState state, int most) {
        this.source = source;
        request =
                new ListRequest(
                        state.search(),
                        state.filters(),
                        state.sort(),
                        state.descending(),
                        "",
                        0,
                        ListRequest.MAX_LIMIT);
        page = source.page(request);
        if (page.total() > most) {
            throw DomainException.invalid("list.too-many-rows", null, page.total(), most);
        }
    }

    /** Hands over each row in the order of the list; can be called once. */
    void each(Consumer<T> use) {
        page.rows().forEach(use);
        while (!page.next().isEmpty()) {
            request = request.after(page.next());
            page = source.page(request);
            page.rows().forEach(use);
        }
    }
}
