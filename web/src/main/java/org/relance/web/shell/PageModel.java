package org.relance.web.shell;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The rows of a table that asks a facade for each page. Rows that were once shown can be found by
 * their key, so that those ticked on another page stay ticked.
 *
 * @param <T> record of a row
 */
public abstract class PageModel<T> extends LazyDataModel<T> {

    /** The facade method that answers. */
    public interface Source<T> extends Serializable {
        ListPage<T> page(ListRequest request);
    }

    /** Unique key of a row. */
    public interface Key<T> extends Function<T, Object>, Serializable {}

    private static final long serialVersionUID = 1L;

    private final Key<T> key;
    private final Map<String, T> seen = new HashMap<>();

    protected PageModel(Key<T> key) {
        this.key = key;
    }

    /**
     * Reads a page.
     *
     * @param order what the reader has clicked; empty for the order that the list has by itself
     */
    protected abstract ListPage<T> page(int first, int rows, Optional<SortMeta> order);

    @Override
    public final List<T> load(
            int first, int rows, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        ListPage<T> page =
                page(first, rows, sortBy.values().stream().filter(SortMeta::isActive).findFirst());
        setRowCount(Math.toIntExact(page.total()));
        page.rows().forEach(row -> seen.put(getRowKey(row), row));
        return page.rows();
    }

    @Override
    public final int count(Map<String, FilterMeta> filterBy) {
        // The page itself brings the total; asking twice would count twice.
        return getRowCount();
    }

    @Override
    public final String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public final T getRowData(String rowKey) {
        return seen.get(rowKey);
    }
}
