package org.relance.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.relance.kernel.DomainException;

/**
 * The rows of a list that a bulk action works on: those that the reader has ticked, on whatever
 * pages, or everything that the list's search and filters match.
 *
 * @param <T> record of a row
 */
public final class ListSelection<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Most rows that a bulk action takes at once. */
    private static final int MOST_CHOSEN = 10_000;

    private final ListModel<T> list;
    private List<T> ticked = new ArrayList<>();
    private List<T> page = List.of();
    private boolean everything;

    ListSelection(ListModel<T> list) {
        this.list = list;
    }

    /** Tells which rows the reader sees and can tick. */
    void sees(List<T> rows) {
        page = rows;
    }

    /** Chooses nothing; the list no longer is what the choice was made in. */
    void clear() {
        ticked = new ArrayList<>();
        everything = false;
    }

    /** The ticked rows, as the table wants them. */
    public List<T> getRows() {
        return ticked;
    }

    /** A row that is unticked ends the choice of everything. */
    public void setRows(List<T> rows) {
        List<T> now = rows == null ? List.of() : rows;
        everything = everything && now.size() >= ticked.size();
        ticked = new ArrayList<>(now);
    }

    /** True where the page is ticked and more rows match than are ticked. */
    public boolean isMoreToSelect() {
        List<String> keys = ticked.stream().map(list::getRowKey).toList();
        return !everything
                && list.getRowCount() > ticked.size()
                && page.stream().map(list::getRowKey).allMatch(keys::contains);
    }

    /**
     * Chooses all rows that match, not only those that are ticked.
     *
     * @throws DomainException {@code list.too-many-rows}
     */
    public void selectEverything() {
        int count = list.getRowCount();
        if (count > MOST_CHOSEN) {
            throw DomainException.invalid("list.too-many-rows", null, count, MOST_CHOSEN);
        }
        everything = true;
    }

    /** Number of rows that a bulk action takes. */
    public int getCount() {
        return everything ? list.getRowCount() : ticked.size();
    }

    /**
     * What a bulk action works on, read before it changes anything.
     *
     * @param what for example the id of a row
     * @throws DomainException {@code list.too-many-rows} if more match by now
     */
    public <R> List<R> chosen(Function<T, R> what) {
        List<R> chosen = new ArrayList<>();
        if (everything) {
            list.all(MOST_CHOSEN).each(row -> chosen.add(what.apply(row)));
        } else {
            ticked.forEach(row -> chosen.add(what.apply(row)));
        }
        return chosen;
    }
}
