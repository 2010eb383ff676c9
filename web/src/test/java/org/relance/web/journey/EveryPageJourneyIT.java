package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every page to which links lead, as every reader may look at it. */
class EveryPageJourneyIT extends Journey {

    private static final int MOST_PAGES_OF_THE_MENU = 25;
    private static final List<String> START =
            List.of("/home.xhtml", "/error/not-found.xhtml", "/error/forbidden.xhtml");

    static List<Look> looks() {
        return Look.ALL;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageReadsWell(Look look) {
        // What axe finds depends on language, theme and width each, not on how they are combined.
        boolean thorough = Look.OPPOSITE.contains(look);
        List<String> findings = new ArrayList<>();
        Page page = browse(look);
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(START);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (seen.add(page(path))) {
                complaints().clear();
                page.navigate(url(path));
                List<String> found = thorough ? findings(page) : faults(page);
                found.forEach(finding -> findings.add(path + " " + finding));
                open.addAll(links(page));
            }
        }
        assertThat(findings).isEmpty();
        assertThat(seen).hasSizeGreaterThan(MOST_PAGES_OF_THE_MENU);
    }

    /** A page for all of its records: the first link to it decides which one is looked at. */
    private static String page(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    /** Addresses to which the page leads. */
    private static List<String> links(Page page) {
        Object links =
                page.evaluate(
                        "[...document.querySelectorAll('#nav a, #userChoice a, main a')]"
                                + ".filter(a => a.origin === location.origin"
                                + " && a.pathname.endsWith('.xhtml'))"
                                + ".map(a => a.pathname + a.search)");
        return ((List<?>) links).stream().map(Object::toString).toList();
    }

    @Test
    void theSignInPageReadsWell() {
        Page page = browse();
        page.context().clearCookies();

        page.navigate(url("/sign-in.xhtml"));

        assertThat(findings(page)).isEmpty();
    }

    @Test
    void anUnknownAddressIsAPageOfOurOwn() {
        Page page = browse();

        Response answer = page.navigate(url("/nothing-here.xhtml"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.innerText("h1")).isEqualTo("Page introuvable");
    }

    @Test
    void noPageLoadsAnythingFromElsewhere() {
        Page page = browse();
        List<String> foreign = new ArrayList<>();
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(url("/")) && !request.url().startsWith("data:")) {
                        foreign.add(request.url());
                    }
                });

        page.navigate(url("/home.xhtml"));
        for (String path : links(page)) {
            page.navigate(url(path));
        }

        assertThat(foreign).isEmpty();
    }
}
