package org.relance.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The columns of a list: those that the address names, else those that the reader has chosen, else
 * those that the page shows at first.
 */
final class ListColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHOWN = "_true";

    private final String list;
    private List<String> chosen;

    ListColumns(String list) {
        this.list = list;
        chosen = list.isEmpty() ? List.of() : ListMemory.here().columns(list);
    }

    /** True if the column is shown; unknown keys in an address hide nothing for good. */
    boolean shows(ListState state, String key, boolean atFirst) {
        List<String> wanted = state.columns().isEmpty() ? chosen : state.columns();
        return wanted.isEmpty() ? atFirst : wanted.contains(key);
    }

    /**
     * Keeps the columns that the reader has ticked: in the address where it names columns, as in a
     * saved view, else for the next time; forgotten where they are what the page shows at first.
     */
    ListState keep(ListState state) {
        DataTable table = table().orElseThrow();
        List<String> ticked = ticked(table);
        if (!state.columns().isEmpty()) {
            return state.showing(ticked);
        }
        chosen = ticked.equals(atFirst(table)) ? List.of() : ticked;
        if (!list.isEmpty()) {
            ListMemory.here().showColumns(list, chosen);
        }
        return state;
    }

    private List<String> atFirst(DataTable table) {
        List<String> ofRole = list.isEmpty() ? List.of() : ListMemory.here().columnsOfRole(list);
        return of(table).stream()
                .filter(c -> ofRole.isEmpty() ? c.isShownAtFirst() : ofRole.contains(c.key()))
                .map(PlainColumn::key)
                .toList();
    }

    /** The table of the list page that is shown, if it is one. */
    static Optional<DataTable> table() {
        UIComponent form = FacesContext.getCurrentInstance().getViewRoot().findComponent("list");
        return form != null && form.findComponent("table") instanceof DataTable table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The order that the address wants, for the table's first rendering; null for the default. */
    static SortMeta order(ListState state) {
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

    /** The columns that a reader can show or hide, in the order of the page. */
    static List<PlainColumn> of(DataTable table) {
        return table.getColumns().stream()
                .filter(PlainColumn.class::isInstance)
                .map(PlainColumn.class::cast)
                .filter(column -> column.isRendered() && column.isToggleable())
                .toList();
    }

    /** Keys of the columns that are shown now. */
    static List<String> shown() {
        return table().stream()
                .flatMap(table -> of(table).stream())
                .filter(PlainColumn::isVisible)
                .map(PlainColumn::key)
                .toList();
    }

    /** Keys of the columns that the reader's column chooser shows. */
    private static List<String> ticked(DataTable table) {
        FacesContext context = FacesContext.getCurrentInstance();
        String name = table.getClientId(context) + "_columnTogglerState";
        String said = context.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
        Set<String> ticked =
                Arrays.stream(said.split(","))
                        .filter(word -> word.endsWith(SHOWN))
                        .map(word -> word.substring(0, word.length() - SHOWN.length()))
                        .collect(Collectors.toSet());
        return of(table).stream()
                .filter(column -> ticked.contains(column.getClientId(context)))
                .map(PlainColumn::key)
                .toList();
    }
}
