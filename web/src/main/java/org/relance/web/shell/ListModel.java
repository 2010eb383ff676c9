package org.relance.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;

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
public final class ListModel<T> extends PageModel<T> {

    private static final long serialVersionUID = 1L;

    private final Source<T> source;
    private final ListPages<T> pages;
    private final ListFilters filters = new ListFilters();
    private final ListSelection<T> selection = new ListSelection<>(this);
    private final ListColumns columns;
    private final ListViewMenu views;
    private final ListTabs tabs;
    private ListState state;

    private ListModel(Source<T> source, Key<T> key) {
        super(key);
        this.source = source;
        pages = new ListPages<>(source);
        FacesContext context = FacesContext.getCurrentInstance();
        String list = ListMemory.here().listOf(context);
        state = opening(list, context.getExternalContext().getRequestParameterValuesMap());
        columns = new ListColumns(list);
        views = new ListViewMenu(this, list);
        tabs = new ListTabs(this);
    }

    /** What the address asks for; what the reader's role begins with where it says nothing. */
    private static ListState opening(String list, Map<String, String[]> parameters) {
        boolean bare = Set.of("export").containsAll(parameters.keySet());
        return bare && !list.isEmpty()
                ? ListState.from(ListMemory.here().opening(list))
                : ListState.from(parameters);
    }

    public static <T> ListModel<T> of(Source<T> source, Key<T> key) {
        return new ListModel<>(source, key);
    }

    /** Offers a filter by one or several of the choices. */
    public ListModel<T> choice(String column, String label, List<Choice> choices) {
        return filter(new ListFilter(column, label, ListFilter.Kind.CHOICE, choices));
    }

    /**
     * Offers the records by which a link has narrowed the list, under their names, to take them
     * away again; nothing where it has not.
     *
     * @param name of the record with an id
     */
    public ListModel<T> narrowedTo(String column, String label, UnaryOperator<String> name) {
        List<String> ids = getState().filters().getOrDefault(column, List.of());
        return ids.isEmpty()
                ? this
                : choice(
                        column,
                        label,
                        ids.stream().map(id -> new Choice(id, name.apply(id))).toList());
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
        return filter(ListFilter.flag(column, label));
    }

    /** Offers a filter by one text, such as the number of a record. */
    public ListModel<T> text(String column, String label) {
        return filter(new ListFilter(column, label, ListFilter.Kind.TEXT, List.of()));
    }

    /** Offers a filter by one date. */
    public ListModel<T> date(String column, String label) {
        return filter(new ListFilter(column, label, ListFilter.Kind.DATE, List.of()));
    }

    private ListModel<T> filter(ListFilter filter) {
        filters.offer(filter, state);
        return this;
    }

    /** Offers a view that everybody has, such as {@code f.status=OPEN}. */
    public ListModel<T> tab(String label, String query) {
        tabs.offer(label, query);
        return this;
    }

    @Override
    protected ListPage<T> page(int first, int rows, Optional<SortMeta> order) {
        state = order.map(this::sorting).orElse(state).at(first, rows);
        ListPage<T> page = pages.read(state);
        if (page.rows().isEmpty() && page.total() > 0 && state.first() > 0) {
            state = state.at(0, state.rows());
            page = pages.read(state);
        }
        selection.sees(page.rows());
        tellAddress();
        return page;
    }

    private ListState sorting(SortMeta order) {
        return state.sorting(order.getField(), order.getOrder() == SortOrder.DESCENDING);
    }

    /**
     * All rows that match, in the order of the list.
     *
     * @throws DomainException {@code list.too-many-rows}, or what the list refuses
     */
    ListRows<T> all(int most) {
        return new ListRows<>(source, state, most);
    }

    private void tellAddress() {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("listQuery", state.query());
        }
    }

    /** Narrows the list by what the filter inputs say. */
    public void apply() {
        show(filters.narrow(state));
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
        pages.forget();
        selection.clear();
        filters.read(state);
        ListColumns.table().ifPresent(table -> table.setFirst(0));
    }

    /** The applied filters in words. */
    public List<ListChip> getChips() {
        return filters.chips(state);
    }

    /** The order of the address, for the table's first rendering; null for the default. */
    public SortMeta getOrder() {
        return ListColumns.order(state);
    }

    /** Takes the address of a view that shows the same rows. */
    void become(ListState view) {
        state = view.at(state.first(), state.rows());
        tellAddress();
    }

    /** True if the reader sees the column. */
    boolean showsColumn(String column, boolean atFirst) {
        return columns.shows(state, column, atFirst);
    }

    /** Keeps the columns that the reader has just ticked. */
    public void keepColumns() {
        state = columns.keep(state);
        tellAddress();
    }

    public ListSelection<T> getSelection() {
        return selection;
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
        ListState wanted = state.searching(words);
        if (!wanted.search().equals(state.search())) {
            show(wanted);
        }
    }

    public List<ListFilter> getFilters() {
        return filters.offered();
    }

    public ListTabs getTabs() {
        return tabs;
    }
}
