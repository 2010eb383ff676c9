package org.relance.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.Actor;
import org.relance.kernel.Role;
import org.relance.web.shell.Pages;

/** Who may open a page: the role that the menu asks for; a card asks for the role of its list. */
@ApplicationScoped
class PageRoles {

    @Inject Pages pages;

    boolean refuses(Actor actor, String path) {
        return pages.byView(path)
                .or(() -> pages.byView(path.replaceFirst("-[a-z]+\\.xhtml$", "-list.xhtml")))
                .filter(page -> page.role() != Role.READER && !actor.mayActAs(page.role()))
                .isPresent();
    }
}
