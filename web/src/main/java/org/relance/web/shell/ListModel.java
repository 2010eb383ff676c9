package org.relance.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The model behind every list page: asks a facade for the rows that the {@link ListState} of the
 * address wants, and keeps address and table in step. Declared once in a view bean:
 *
 * <pre>ListModel.of(contacts::list, ContactRow::id).flag("blocked", label)</pre>
 *
 * <p>The key of a sortable column and of a filter is the key that the facade's {@code Listing}
 * declares.
 *
 * @param <T> record of a row
 */
public final class ListModel<T> extends LazyDataModel<T> {

    /** The facade method that answers. */
    public interface Source<T> extends Serializable {
        ListPage<T> page(ListRequest request);
    }

    /** Unique key of a row. */
    public interface Key<T> extends Function<T, Object>, Serializable {}

    private static final long serialVersionUID = 1L;

    /** Most rows that a bulk action takes at once. */
    private static final int MOST_CHOSEN = 10_000;

    private final Source<T> source;
    private final Key<T> key;
    private final List<ListFilter> filters = new ArrayList<>();
    private final List<ListTab> tabs = new ArrayList<>();
    private final Map<Integer, String> cursors = new HashMap<>();
    private final Map<String, T> seen = new HashMap<>();
    private final ListColumns columns;
    private final ListViewMenu views;
    private ListState state;
    private List<T> selection = new ArrayList<>();
    private List<T> shown = List.of();
    private boolean everything;

    private ListModel(Source<T> source, Key<T> key) {
        this.source = source;
        this.key = key;
        FacesContext context = FacesContext.getCurrentInstance();
        this.state = ListState.from(context.getExternalContext().getRequestParameterValuesMap());
        String list = ListMemory.here().listOf(context);
        columns = new ListColumns(list);
        views = new ListViewMenu(this, list);
    }

    public static <T> ListModel<T> of(Source<T> source, Key<T> key) {
        return new ListModel<>(source, key);
    }

    /** Offers a filter by one or several of the choices. */
    public ListModel<T> choice(String column, String label, List<Choice> choices) {
        return filter(new ListFilter(column, label, ListFilter.Kind.CHOICE, choices));
    }

    /** Offers a filter by a range of dates. */
    public ListModel<T> dates(String column, String label) {
        return filter(new ListFilter(column, label, ListFilter.Kind.DATES, List.of()));
    }

    /** Offers a filter by a range of numbers. */
    public ListModel<T> numbers(String column, String label) {
        return filter(new ListFilter(column, label, ListFilter.Kind.NUMBERS, List.of()));
    }

    /** Offers a filter by yes or no. */
    public ListModel<T> flag(String column, String label) {
        return filter(
                new ListFilter(
                        column,
                        label,
                        ListFilter.Kind.FLAG,
                        List.of(
                                new Choice("true", "common:yes"),
                                new Choice("false", "common:no"))));
    }

    /** Offers a view that everybody has, such as {@code f.status=OPEN}. */
    public ListModel<T> tab(String label, String query) {
        tabs.add(new ListTab(0, 0, label, query));
        return this;
    }

    private ListModel<T> filter(ListFilter filter) {
        filter.read(state.filters().getOrDefault(filter.getKey(), List.of()));
        filters.add(filter);
        return this;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        // The page itself brings the total; asking twice would count twice.
        return getRowCount();
    }

    @Override
    public List<T> load(
            int first, int rows, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        follow(first, rows, sortBy);
        ListPage<T> page = ask();
        setRowCount(Math.toIntExact(page.total()));
        if (page.rows().isEmpty() && page.total() > 0 && state.first() > 0) {
            state = state.at(0, state.rows());
            page = ask();
        }
        cursors.put(state.first() + state.rows(), page.next());
        shown = page.rows();
        shown.forEach(row -> seen.put(getRowKey(row), row));
        tellAddress();
        return page.rows();
    }

    /** An address that somebody changed by hand must not end the page. */
    private ListPage<T> ask() {
        try {
            return source.page(request());
        } catch (DomainException e) {
            FacesContext context = FacesContext.getCurrentInstance();
            String sentence = new Messages().sentence(e, context.getViewRoot().getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return new ListPage<>(List.of(), "", 0);
        }
    }

    /**
     * All rows that match, in the order of the list.
     *
     * @throws DomainException {@code list.too-many-rows}, or what the list refuses
     */
    ListRows<T> all(int most) {
        return new ListRows<>(source, state, most);
    }

    private void follow(int first, int rows, Map<String, SortMeta> sortBy) {
        String sort = state.sort();
        boolean descending = state.descending();
        for (SortMeta meta : sortBy.values()) {
            if (meta.isActive()) {
                sort = meta.getField();
                descending = meta.getOrder() == SortOrder.DESCENDING;
            }
        }
        if (!sort.equals(state.sort())
                || descending != state.descending()
                || rows != state.rows()) {
            cursors.clear();
        }
        state = state.sorting(sort, descending).at(first, rows);
    }

    private ListRequest request() {
        String cursor = cursors.getOrDefault(state.first(), "");
        return new ListRequest(
                state.search(),
                state.filters(),
                state.sort(),
                state.descending(),
                cursor,
                cursor.isEmpty() ? state.first() : 0,
                state.rows());
    }

    private void tellAddress() {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("listQuery", state.query());
        }
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        return seen.get(rowKey);
    }

    /** Narrows the list by what the filter inputs say. */
    public void apply() {
        ListState wanted = state;
        for (ListFilter filter : filters) {
            wanted = wanted.filtering(filter.getKey(), filter.wanted());
        }
        show(wanted);
    }

    /** Takes back the filter of a column. */
    public void drop(String column) {
        show(state.filtering(column, List.of()));
    }

    /** Takes back search and filters. */
    public void clear() {
        show(state.cleared());
    }

    /** Reads the rows again from the first page, for example after a bulk action. */
    public void refresh() {
        show(state.at(0, state.rows()));
    }

    private void show(ListState wanted) {
        state = wanted;
        cursors.clear();
        selection = new ArrayList<>();
        everything = false;
        filters.forEach(f -> f.read(state.filters().getOrDefault(f.getKey(), List.of())));
        table().ifPresent(table -> table.setFirst(0));
    }

    static Optional<DataTable> table() {
        UIComponent form = FacesContext.getCurrentInstance().getViewRoot().findComponent("list");
        return form != null && form.findComponent("table") instanceof DataTable table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The applied filters in words. */
    public List<ListChip> getChips() {
        return state.filters().entrySet().stream()
                .map(applied -> chip(applied.getKey(), applied.getValue()))
                .toList();
    }

    private ListChip chip(String column, List<String> values) {
        return filters.stream()
                .filter(filter -> filter.getKey().equals(column))
                .findFirst()
                .map(filter -> ListChip.of(filter, values))
                .orElseGet(() -> new ListChip(column, column, values, ListFilter.Kind.CHOICE));
    }

    /** The order of the address, for the table's first rendering; null for the default. */
    public SortMeta getOrder() {
        boolean known =
                table().stream()
                        .flatMap(table -> table.getColumns().stream())
                        .anyMatch(column -> state.sort().equals(column.getField()));
        return state.sort().isEmpty() || !known
                ? null
                : SortMeta.builder()
                        .field(state.sort())
                        .order(state.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build();
    }

    /** True if the tab is the one that the address shows; a saved view goes before the others. */
    public boolean shows(ListTab tab) {
        ListState start = state.at(0, ListState.DEFAULT_ROWS);
        if (tab.isOwn()) {
            return start.query().equals(tab.query());
        }
        return start.sorting("", false).showing(List.of()).query().equals(tab.query())
                && views.tabs().stream().noneMatch(this::shows);
    }

    /** What a saved view of the list as it is now holds: its first page with its columns. */
    ListState saved() {
        return state.at(0, ListState.DEFAULT_ROWS)
                .showing(table().map(ListColumns::shown).orElse(List.of()));
    }

    /** Takes the address of a view that shows the same rows. */
    void become(ListState view) {
        state = view.at(state.first(), state.rows());
        tellAddress();
    }

    /** True if the reader sees the column. */
    boolean showsColumn(String key, boolean atFirst) {
        return columns.shows(state, key, atFirst);
    }

    /**
     * Keeps the columns that the reader has ticked: in the address where it names columns, as in a
     * saved view, else for the next time.
     */
    public void keepColumns() {
        table().ifPresent(
                        table -> {
                            List<String> ticked = ListColumns.ticked(table);
                            if (state.columns().isEmpty()) {
                                columns.choose(table, ticked);
                            } else {
                                state = state.showing(ticked);
                            }
                            tellAddress();
                        });
    }

    public ListViewMenu getViews() {
        return views;
    }

    public ListState getState() {
        return state;
    }

    public String getSearch() {
        return state.search();
    }

    public void setSearch(String words) {
        String wanted = words == null ? "" : words.strip();
        if (!wanted.equals(state.search())) {
            show(state.searching(wanted));
        }
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    /** The views that everybody has, then those that the reader has saved. */
    public List<ListTab> getTabs() {
        List<ListTab> all = new ArrayList<>(tabs);
        all.addAll(views.tabs());
        return all;
    }

    public List<T> getSelection() {
        return selection;
    }

    /** A row that is unticked ends the choice of everything. */
    public void setSelection(List<T> selection) {
        List<T> ticked = selection == null ? List.of() : selection;
        everything = everything && ticked.size() >= this.selection.size();
        this.selection = new ArrayList<>(ticked);
    }

    /** True where the page is ticked and more rows match than are ticked. */
    public boolean isMoreToSelect() {
        List<String> ticked = selection.stream().map(this::getRowKey).toList();
        return !everything
                && getRowCount() > selection.size()
                && shown.stream().map(this::getRowKey).allMatch(ticked::contains);
    }

    /** Chooses all rows that match, not only those that are ticked. */
    public void selectEverything() {
        if (getRowCount() > MOST_CHOSEN) {
            throw DomainException.invalid("list.too-many-rows", null, getRowCount(), MOST_CHOSEN);
        }
        everything = true;
    }

    /** Number of rows that a bulk action takes. */
    public int getChosenCount() {
        return everything ? getRowCount() : selection.size();
    }

    /**
     * What a bulk action works on, read before it changes anything.
     *
     * @param what for example the id of a row
     */
    public <R> List<R> chosen(Function<T, R> what) {
        List<R> chosen = new ArrayList<>();
        if (everything) {
            all(MOST_CHOSEN).each(row -> chosen.add(what.apply(row)));
        } else {
            selection.forEach(row -> chosen.add(what.apply(row)));
        }
        return chosen;
    }
}
