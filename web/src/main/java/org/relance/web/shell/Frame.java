package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a page stands: its title, the menu entry that leads to it, the pages above it. */
@Named
@RequestScoped
public class Frame {

    /** Menu entries that begin a group. */
    private static final Set<String> GROUPS = Set.of("contacts", "prices", "reports");

    @Inject Shell shell;
    @Inject Pages pages;

    /** Title of a registered page. */
    public String title(String id) {
        return pages.byId(id).map(shell::title).orElse("");
    }

    /** True if the page belongs to the menu entry. */
    public boolean under(String id, Page entry) {
        return pages.byId(id).filter(page -> page.subject().equals(entry.id())).isPresent();
    }

    /** Pages that stand below a menu entry; the menu shows them where the entry is the present. */
    public List<Page> below(Page entry) {
        return entry.id().equals("home")
                ? List.of()
                : shell.siblings(entry.id()).stream().filter(page -> !page.inMenu()).toList();
    }

    /** True if a line stands before the menu entry. */
    public boolean separated(Page entry) {
        return GROUPS.contains(entry.id());
    }

    /** Pages above this one; with a record, its list is one of them. */
    public List<Page> above(String id, boolean withRecord) {
        List<Page> above = new ArrayList<>();
        pages.byId(id)
                .ifPresent(
                        page -> {
                            if (!page.inMenu() && !page.subject().equals("home")) {
                                pages.byId(page.subject())
                                        .filter(this::present)
                                        .ifPresent(above::add);
                            }
                            if (withRecord && present(page)) {
                                above.add(page);
                            }
                        });
        return above;
    }

    /** True if the page is in the application. */
    public boolean offers(String id) {
        return pages.byId(id).filter(this::present).isPresent();
    }

    private boolean present(Page page) {
        return pages.all().contains(page);
    }

    /** Pages about the reader. */
    public List<Page> getPersonal() {
        return shell.siblings("home").stream().filter(page -> !page.inMenu()).toList();
    }
}
