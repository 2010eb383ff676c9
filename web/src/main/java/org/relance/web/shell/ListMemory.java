package org.relance.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.access.api.ChangeListView;
import org.relance.access.api.ListViews;
import org.relance.access.api.NewListView;

/**
 * What the reader has saved of a list: views under a name and columns. Kept with the account and
 * not in the browser, so that it is there on every machine, before the page is drawn and for a file
 * of the list; only the row height is the screen's.
 */
@ApplicationScoped
public class ListMemory {

    @Inject ListViews views;
    @Inject Pages pages;

    /** The memory, for models, which are no beans. */
    static ListMemory here() {
        return CDI.current().select(ListMemory.class).get();
    }

    /** Id of the page that is being opened; empty for a page without registration. */
    String listOf(FacesContext context) {
        return pages.byView(context.getViewRoot().getViewId()).map(Page::id).orElse("");
    }

    List<ListTab> tabs(String list) {
        return views.of(list).stream().map(ListTab::of).toList();
    }

    void save(String list, String name, String query) {
        views.create(new NewListView(list, name, query));
    }

    void change(ListTab tab, String name, String query) {
        views.change(tab.id(), tab.version(), new ChangeListView(name, query));
    }

    void delete(ListTab tab) {
        views.delete(tab.id(), tab.version());
    }

    List<String> columns(String list) {
        return views.columns(list);
    }

    void showColumns(String list, List<String> columns) {
        views.showColumns(list, columns);
    }
}
