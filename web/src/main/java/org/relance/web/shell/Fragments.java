package org.relance.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;

/**
 * Sections that one subject offers for the card of another. A card names them all; one whose
 * subject is not in the application is left out.
 */
@Named
@ApplicationScoped
public class Fragments {

    private static final String ROOT = "/WEB-INF/fragments/";
    private static final String NONE = ROOT + "none.xhtml";

    @Inject ServletContext application;

    /** Path of the fragment, such as {@code reports/campaign-figures}, or of an empty one. */
    public String find(String name) {
        return has(name) ? path(name) : NONE;
    }

    /** True if the fragment is in the application. */
    public boolean has(String name) {
        try {
            return application.getResource(path(name)) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String path(String name) {
        return ROOT + name + ".xhtml";
    }
}
