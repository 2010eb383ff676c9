package org.relance.web.shell;

import org.relance.kernel.Role;

/**
 * A page that menu, search and breadcrumb know.
 *
 * @param id short name; its title has the reference {@code common:page.<id>}
 * @param outcome path without extension
 * @param subject id of the menu entry under which it stands
 * @param icon PrimeIcons name without {@code pi-}; empty for pages that are not in the menu bar
 * @param role role needed to open it
 */
public record Page(String id, String outcome, String subject, String icon, Role role) {

    /** Path as the browser sees it. */
    public String view() {
        return outcome + ".xhtml";
    }

    public String title() {
        return "common:page." + id;
    }

    /** True for pages that the menu bar shows; the others are reached from it. */
    public boolean inMenu() {
        return !icon.isEmpty();
    }
}
