package org.relance.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.primefaces.PrimeFaces;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

/** The views that the reader has saved of a list: save, rename, replace, delete. */
public final class ListViewMenu implements Serializable {

    /** A saved view with what the reader has typed as its name. */
    public static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ListTab tab;
        private String name;
        private boolean doomed;

        Entry(ListTab tab) {
            this.tab = tab;
            name = tab.label();
        }

        public ListTab getTab() {
            return tab;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        /** True while the reader is asked whether to delete it. */
        public boolean isDoomed() {
            return doomed;
        }
    }

    private static final long serialVersionUID = 1L;

    /** Input at which a refusal shows. */
    private static final String INPUT = "viewName";

    private final ListModel<?> model;
    private final String list;
    private List<Entry> entries;
    private String name = "";
    private Role role = Role.READER;

    ListViewMenu(ListModel<?> model, String list) {
        this.model = model;
        this.list = list;
        read();
    }

    private void read() {
        entries = new ArrayList<>();
        if (!list.isEmpty()) {
            ListMemory.here().tabs(list).forEach(tab -> entries.add(new Entry(tab)));
        }
    }

    /** Saves what the list shows under the typed name, and shows it as that view. */
    public void save() {
        ListState shown = shown();
        settle(
                "common:list.view.saved",
                name.strip(),
                () -> ListMemory.here().save(list, name, shown.query()),
                () -> {
                    name = "";
                    model.become(shown);
                });
    }

    /** What a saved view of the list as it is now holds: its first page with its columns. */
    private ListState shown() {
        return model.getState().at(0, ListState.DEFAULT_ROWS).showing(ListColumns.shown());
    }

    /** Gives a view the name that stands in its input. */
    public void rename(Entry entry) {
        ListTab tab = entry.getTab();
        settle(
                "common:list.view.renamed",
                entry.getName().strip(),
                () -> ListMemory.here().change(tab, entry.getName(), tab.query()),
                () -> {});
    }

    /** Makes a view show what the list shows now. */
    public void replace(Entry entry) {
        ListState shown = shown();
        ListTab tab = entry.getTab();
        settle(
                "common:list.view.replaced",
                tab.label(),
                () -> ListMemory.here().change(tab, tab.label(), shown.query()),
                () -> model.become(shown));
    }

    /** Asks whether to delete a view, or takes the question back. */
    public void ask(Entry entry, boolean whether) {
        entries.forEach(other -> other.doomed = false);
        entry.doomed = whether;
    }

    public void delete(Entry entry) {
        settle(
                "common:list.view.deleted",
                entry.getTab().label(),
                () -> ListMemory.here().delete(entry.getTab()),
                () -> {});
    }

    /** Lets the list open as it is now for users of the chosen role. */
    public void setDefault() {
        ListState shown = shown();
        settle(
                "common:list.default.set",
                label(role),
                () -> ListMemory.here().setDefault(role, list, shown),
                () -> {});
    }

    /** Lets the list open for users of a role as for everybody. */
    public void removeDefault(Role of) {
        settle(
                "common:list.default.removed",
                label(of),
                () -> ListMemory.here().removeDefault(of, list),
                () -> {});
    }

    private static String label(Role role) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new Messages().text("common:role." + role, locale);
    }

    /** True if the reader may say how the list opens for a role. */
    public boolean isForRoles() {
        return isOffered() && ListMemory.here().setsDefaults();
    }

    /** The roles for which the list opens in a way of its own. */
    public List<Role> getRolesWithDefault() {
        return ListMemory.here().rolesWithDefault(list);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** Does it and says so, or says at the input why not and lets the menu stay open. */
    private void settle(String told, String subject, Runnable change, Runnable after) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        Messages messages = new Messages();
        try {
            change.run();
            after.run();
            read();
            tell(context, null, FacesMessage.SEVERITY_INFO, messages.text(told, locale, subject));
        } catch (DomainException e) {
            PrimeFaces.current().ajax().addCallbackParam("refused", true);
            tell(context, INPUT, FacesMessage.SEVERITY_ERROR, messages.sentence(e, locale));
        }
    }

    private static void tell(
            FacesContext context, String input, FacesMessage.Severity severity, String text) {
        context.addMessage(input, new FacesMessage(severity, text, null));
    }

    /** True if views can be saved of this list. */
    public boolean isOffered() {
        return !list.isEmpty();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    List<ListTab> tabs() {
        return entries.stream().map(Entry::getTab).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
