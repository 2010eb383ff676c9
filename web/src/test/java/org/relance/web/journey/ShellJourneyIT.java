package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What works on every page: keyboard, search, language, theme, sign-in and sign-out. */
class ShellJourneyIT extends Journey {

    private static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

    @Test
    void theFirstTabStopSkipsTheMenu() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void controlKFindsAPageAndEnterOpensIt() {
        Page page = browse();
        page.navigate(url("/home.xhtml"));

        page.keyboard().press("Control+k");
        page.keyboard().type("aid");
        page.waitForSelector("#findResults .result");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        page.waitForURL("**/help.xhtml");
        assertThat(page.innerText("h1")).isEqualTo("Aide");
    }

    @Test
    void theLanguageChangesAtOnceAndStays() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));

        page.click("#languageMenu summary");
        page.click("#speakEn");
        page.waitForSelector("html[lang=en]");
        assertThat(page.innerText("h1")).isEqualTo("Help");

        page.navigate(url("/home.xhtml"));
        assertThat(page.innerText("h1")).startsWith("Hello");
    }

    @Test
    void languageAndThemeAreTheProfilesInEveryBrowser() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));
        page.click("#userMenu summary");
        page.waitForResponse("**/help.xhtml", () -> page.click("[data-set-theme=dark]"));
        page.click("#languageMenu summary");
        page.click("#speakEn");
        page.waitForSelector("html[lang=en]");

        try (BrowserContext other = elsewhere()) {
            other.addCookies(
                    List.of(
                            new Cookie("relance-language", "fr").setUrl(url("/")),
                            new Cookie("relance-theme", "light").setUrl(url("/"))));
            Page there = other.newPage();
            there.navigate(url("/help.xhtml"));
            assertThat(there.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(there.getAttribute("html", "data-theme")).isEqualTo("dark");

            other.clearCookies();
            other.addCookies(List.of(new Cookie("relance-language", "fr").setUrl(url("/"))));
            there.navigate(url("/sign-in.xhtml"));
            assertThat(there.getAttribute("html", "lang")).isEqualTo("fr");
            assertThat(there.getAttribute("html", "data-theme")).isNullOrEmpty();
        }
    }

    @Test
    void theEndOfLongWorkIsToldWhereverTheUserIs() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));
        page.waitForFunction("localStorage.getItem('relance.notified') !== null");

        page.evaluate(
                """
                async () => {
                  const session = await (await fetch("api/v1/session")).json();
                  await fetch("api/v1/jobs/campaign-figures/runs", { method: "POST",
                    headers: { "Content-Type": "application/json", "X-Relance-CSRF": session.csrf },
                    body: JSON.stringify({ parameters: {}, label: "" }) });
                }
                """);
        page.waitForSelector("#news a");
        assertThat(page.innerText("#news")).startsWith("Résultats calculés");
        assertThat(page.getAttribute("#news", "aria-live")).isEqualTo("polite");

        page.focus("#bell summary");
        page.keyboard().press("Enter");
        page.waitForSelector("#noticeList li.unread");
        assertThat(findings(page)).isEmpty();
        page.click("#readNotices");
        page.waitForSelector("[data-count='0']", ATTACHED);
        page.click("#noticeList li a >> nth=0");
        page.waitForURL("**/batch/run-list.xhtml?run=*");
    }

    @Test
    void theThemeChangesAtOnceAndStays() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));

        page.click("#userMenu summary");
        page.waitForResponse("**/help.xhtml", () -> page.click("[data-set-theme=dark]"));
        page.reload();

        assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
    }

    @Test
    void aWrongPasswordSaysNoReasonAndKeepsTheName() {
        Page page = browse();
        page.context().clearCookies();
        page.navigate(url("/sign-in.xhtml"));

        page.fill("#username", "nobody");
        page.fill("#password", "wrong");
        page.click("#enter");

        page.waitForSelector(".note.failed");
        assertThat(page.inputValue("#username")).isEqualTo("nobody");
        assertThat(page.url()).contains("sign-in");
    }

    @Test
    void aLinkOpensAfterTheSignIn() {
        Page page = browse();
        page.context().clearCookies();

        page.navigate(url("/help.xhtml"));

        assertThat(page.url()).contains("sign-in.xhtml?return=%2Fhelp.xhtml");
    }
}
