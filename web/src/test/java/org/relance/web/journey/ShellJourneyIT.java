package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What works on every page: keyboard, search, language, theme, sign-in and sign-out. */
class ShellJourneyIT extends Journey {

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
    void theThemeChangesAtOnceAndStays() {
        Page page = browse();
        page.navigate(url("/help.xhtml"));

        page.click("#userMenu summary");
        page.click("[data-set-theme=dark]");
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
