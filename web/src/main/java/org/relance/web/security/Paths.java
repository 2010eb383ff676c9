package org.relance.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Kinds of addresses. What is not listed as open needs a signed-in user. */
final class Paths {

    static final String SIGN_IN = "/sign-in.xhtml";
    static final String SESSION = "/api/v1/session";

    /** Where Arquillian's servlet answers in a test WAR; the shipped one has nothing there. */
    private static final String TEST_RUNNER = "/ArquillianServletRunnerEE9";

    /** Pages for people without an account; each says nothing about anybody. */
    private static final Set<String> OPEN =
            Set.of(SIGN_IN, "/favicon.ico", "/robots.txt", TEST_RUNNER);

    /**
     * Folders of the same: static files, texts of errors, health, links in e-mails, and the
     * calendars whose address is a secret.
     */
    private static final List<String> OPEN_FOLDERS =
            List.of(
                    "/jakarta.faces.resource/",
                    "/webjars/",
                    "/error/",
                    "/health",
                    "/unsubscribe",
                    "/forms/",
                    "/consent",
                    "/calendar-feed/");

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = of(request);
        return OPEN.contains(path)
                || OPEN_FOLDERS.stream().anyMatch(path::startsWith)
                || path.equals(SESSION) && request.getMethod().equals("POST");
    }

    /** Forms for people outside: whoever is signed in here is nobody there. */
    static boolean isForm(String path) {
        return path.startsWith("/forms/") || path.equals("/consent");
    }

    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/webjars/");
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Pages get their content policy from PrimeFaces, with a nonce for each answer. */
    static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !isResource(path)
                || path.equals("/")
                || path.startsWith("/unsubscribe");
    }
}
