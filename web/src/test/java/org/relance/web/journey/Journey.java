package org.relance.web.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser signed in to the running server. What the page writes to its console is collected; the
 * test asks for {@link #complaints()}.
 */
@ExtendWith(Journey.Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    /** Starts the server once for all journeys of the run. */
    static final class Server implements BeforeAllCallback {
        private static RunningServer running;

        @Override
        public void beforeAll(ExtensionContext context) {
            running =
                    (RunningServer)
                            context.getRoot()
                                    .getStore(ExtensionContext.Namespace.GLOBAL)
                                    .getOrComputeIfAbsent("server", key -> RunningServer.open());
        }

        /** What the demonstration printed; empty for a server that ran before the tests. */
        static String demonstration() {
            return running.demonstration();
        }
    }

    /** How a reader looks at a page. */
    record Look(String language, String theme, int width, int height) {

        /** Between them they have each language, theme and width. */
        static final List<Look> OPPOSITE =
                List.of(new Look("fr", "light", 1440, 900), new Look("en", "dark", 390, 844));

        static final List<Look> ALL =
                List.of(
                        OPPOSITE.get(0),
                        OPPOSITE.get(1),
                        new Look("en", "light", 1440, 900),
                        new Look("fr", "dark", 390, 844));
    }

    // A list takes choices only when it has opened whole.
    private static final Pattern OPENED = Pattern.compile(".*enter-done.*");

    private static final Look DESK = new Look("fr", "light", 1440, 900);

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private String session;
    private BrowserContext context;

    @BeforeAll
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create();
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(List.of("--no-sandbox")));
        session = signIn();
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @AfterEach
    void closePages() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    private String signIn() {
        try (BrowserContext fresh = browser.newContext()) {
            Page page = fresh.newPage();
            page.navigate(url("/sign-in.xhtml"));
            page.fill("#username", Server.running.username());
            page.fill("#password", Server.running.password());
            page.click("#enter");
            page.waitForURL(address -> !address.contains("sign-in"));
            return fresh.storageState();
        }
    }

    /** A REST client signed in as the same administrator. */
    static org.relance.web.Browser client() {
        return new org.relance.web.Browser(URI.create(url("/")))
                .signIn(Server.running.username(), Server.running.password());
    }

    static String url(String path) {
        return Server.running.url() + path;
    }

    /** A new tab of a signed-in administrator. */
    Page browse(Look look) {
        closePages();
        complaints.clear();
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setStorageState(session)
                                .setViewportSize(look.width(), look.height()));
        choose(look);
        Page page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        return page;
    }

    /** Sets language and theme as programs do; they hold in every browser of the user. */
    private void choose(Look look) {
        APIRequestContext rest = context.request();
        String session = rest.get(url("/api/v1/session")).text();
        String csrf = session.replaceFirst("(?s).*\"csrf\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        APIResponse answer =
                rest.put(
                        url("/api/v1/me/preferences"),
                        RequestOptions.create()
                                .setHeader("X-Relance-CSRF", csrf)
                                .setData(
                                        Map.of(
                                                "language",
                                                look.language(),
                                                "theme",
                                                look.theme())));
        if (!answer.ok()) {
            throw new IllegalStateException(answer.text());
        }
    }

    /** Another browser, in which the same user signs in anew; closed by the caller. */
    BrowserContext elsewhere() {
        return browser.newContext(new Browser.NewContextOptions().setStorageState(signIn()));
    }

    /** The browser of somebody outside, who has no account; closed by the caller. */
    BrowserContext visitor(boolean withScript, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(withScript)
                        .setColorScheme(scheme));
    }

    Page browse() {
        return browse(DESK);
    }

    /** Chooses from a drop-down list by its text. */
    static void choose(Page page, String id, String text) {
        String escaped = id.replace(":", "\\:");
        page.click("#" + escaped);
        Locator panel = page.locator("#" + escaped + "_panel");
        PlaywrightAssertions.assertThat(panel).hasClass(OPENED);
        panel.locator("li:has-text('" + text + "')").click();
        PlaywrightAssertions.assertThat(panel).isHidden();
    }

    /** Types into a field and takes the first suggestion. */
    static void suggest(Page page, String id, String text) {
        String escaped = id.replace(":", "\\:");
        page.locator("#" + escaped + "_input").pressSequentially(text);
        page.locator("#" + escaped + "_panel li:has-text('" + text + "')").first().click();
    }

    /** Errors on the console since the tab was opened. */
    List<String> complaints() {
        return complaints;
    }

    /** Everything that is wrong with the page as it stands, one line each. */
    List<String> findings(Page page) {
        List<String> findings = faults(page);
        for (Rule rule : axe(page).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> findings.add(rule.getId() + ": " + shorten(node.getHtml())));
        }
        return findings;
    }

    /** What is wrong with the page but for what axe finds: errors, width, untranslated texts. */
    List<String> faults(Page page) {
        List<String> findings = new ArrayList<>(complaints);
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            findings.add("wider than the window by " + overflow + " px");
        }
        String text = page.innerText("body");
        if (text.contains("???") || text.contains("‹")) {
            findings.add("untranslated: " + untranslated(text));
        }
        return findings;
    }

    /** Without frames: a caught mail is shown in one that lets no script run, not even axe. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(List.of("iframe"));
    }

    private static String untranslated(String text) {
        int at = text.contains("???") ? text.indexOf("???") : text.indexOf("‹");
        return text.substring(at, Math.min(text.length(), at + 60));
    }

    private static String shorten(String html) {
        return html.length() > 200 ? html.substring(0, 200) : html;
    }
}
