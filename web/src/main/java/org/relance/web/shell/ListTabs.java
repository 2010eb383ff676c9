package org.relance.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The views of a list: those that everybody has, then those that the reader has saved. */
public final class ListTabs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ListTab> common = new ArrayList<>();
    private final ListModel<?> list;

    ListTabs(ListModel<?> list) {
        this.list = list;
    }

    /** Adds a view that everybody has. */
    void offer(String label, String query) {
        common.add(new ListTab(0, 0, label, query));
    }

    public List<ListTab> getAll() {
        List<ListTab> all = new ArrayList<>(common);
        all.addAll(list.getViews().tabs());
        return all;
    }

    /**
     * True if the tab is what the list shows, whatever the page. A saved view is so with its order
     * and columns, and goes before the others, for which neither counts.
     */
    public boolean shows(ListTab tab) {
        ListState start = list.getState().at(0, ListState.DEFAULT_ROWS);
        if (tab.isOwn()) {
            return start.query().equals(tab.query());
        }
        return start.sorting("", false).showing(List.of()).query().equals(tab.query())
                && list.getViews().tabs().stream().noneMatch(this::shows);
    }
}
