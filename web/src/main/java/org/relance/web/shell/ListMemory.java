package org.relance.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.access.api.ChangeListView;
import org.relance.access.api.ListDefault;
import org.relance.access.api.ListDefaults;
import org.relance.access.api.ListViews;
import org.relance.access.api.NewListView;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;

/**
 * What the reader has saved of a list: views under a name and columns. Kept with the account and
 * not in the browser, so that it is there on every machine, before the page is drawn and for a file
 * of the list; only the row height is the screen's.
 */
@ApplicationScoped
public class ListMemory {

    @Inject ListViews views;
    @Inject ListDefaults defaults;
    @Inject CurrentActor actor;
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

    /** The columns that the reader has chosen, else those of the role; none for the page's. */
    List<String> columns(String list) {
        List<String> chosen = views.columns(list);
        return chosen.isEmpty() ? columnsOfRole(list) : chosen;
    }

    /** The columns that the list shows at first for the reader's role; none for the page's. */
    List<String> columnsOfRole(String list) {
        return defaults.mine(list).map(ListDefault::columns).orElse(List.of());
    }

    /** The parameters with which the list opens for the reader's role; empty for its start. */
    String opening(String list) {
        return defaults.mine(list).map(ListDefault::query).orElse("");
    }

    /** True if the reader may say how lists open for a role. */
    boolean setsDefaults() {
        return actor.get().roles().contains(Role.ADMINISTRATOR);
    }

    /** The roles for which the list opens in a way of its own. */
    List<Role> rolesWithDefault(String list) {
        return defaults.all().stream()
                .filter(row -> row.list().equals(list))
                .map(ListDefault::role)
                .toList();
    }

    void setDefault(Role role, String list, ListState shown) {
        defaults.put(
                new ListDefault(role, list, shown.showing(List.of()).query(), shown.columns()));
    }

    void removeDefault(Role role, String list) {
        defaults.remove(role, list);
    }

    void showColumns(String list, List<String> columns) {
        views.showColumns(list, columns);
    }
}
