package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader makes of a list: views of their own, columns, a file of it. */
class ListJourneyIT extends Journey {

    private static final String LIST = "/crm/contact-list.xhtml";
    private static final String HOSTILE = "<b>Personnes</b> & \"co\": crm:x";

    @AfterEach
    void forgetViews() {
        Page page = browse();
        page.navigate(url(LIST));
        page.click("#viewMenu summary");
        Locator trash = page.locator("[id$=':ask']");
        for (int left = trash.count(); left > 0; left--) {
            trash.first().click();
            page.locator("[id$=':delete']").click();
            page.waitForFunction(
                    "n => document.querySelectorAll(\"[id$=':ask']\").length === n", left - 1);
        }
    }

    private static void save(Page page, String name) {
        page.click("#viewMenu summary");
        page.fill("#viewName", name);
        page.click("#saveView");
    }

    private static String current(Page page) {
        return page.innerText("#tabs a[aria-current=page]");
    }

    @Test
    void aViewKeepsFiltersOrderAndColumnsUnderAnyName() {
        Page page = browse();
        page.navigate(url(LIST + "?f.type=PERSON&sort=name&dir=desc&cols=number,name,city"));

        save(page, HOSTILE);
        Locator tab = page.locator("#tabs a").last();
        tab.filter(new Locator.FilterOptions().setHasText(HOSTILE)).waitFor();
        assertThat(current(page)).isEqualTo(HOSTILE);
        page.navigate(url(LIST));
        assertThat(current(page)).isEqualTo("Tous");
        page.locator("#tabs a").last().click();
        page.waitForURL("**dir=desc**");

        assertThat(current(page)).isEqualTo(HOSTILE);
        assertThat(headings(page)).containsExactly("N°", "Nom", "Ville");
        assertThat(page.url()).contains("f.type=PERSON", "sort=name");
        save(page, HOSTILE.toUpperCase(java.util.Locale.ROOT));
        page.waitForSelector(
                "#viewMessage .ui-message-error-detail, #viewMessage.ui-message-error");
        assertThat(page.innerText("#viewMessage")).contains("déjà une vue");
        assertThat(findings(page)).filteredOn(finding -> !finding.isBlank()).isEmpty();
    }

    @Test
    void aListOpensForARoleAsAnAdministratorHasSet() {
        Page page = browse();
        page.navigate(url(LIST + "?f.type=PERSON&sort=name&dir=desc"));
        page.click("#viewMenu summary");
        page.selectOption("#defaultRole", "ADMINISTRATOR");
        page.click("#setDefault");
        Locator remove = page.locator("[id$=':removeDefault']");
        remove.waitFor();

        page.navigate(url(LIST));
        assertThat(page.innerText("#chips")).contains("Personne");
        assertThat(current(page)).isEqualTo("Personnes");
        page.locator("#tabs a").first().click();
        page.waitForURL("**?all");
        assertThat(current(page)).isEqualTo("Tous");

        page.click("#viewMenu summary");
        remove.click();
        remove.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.navigate(url(LIST));
        assertThat(current(page)).isEqualTo("Tous");
    }

    @Test
    void aColumnStaysShownUntilItIsHidden() {
        Page page = browse();
        page.navigate(url(LIST));
        List<String> before = headings(page);

        toggle(page, "Code postal");
        page.navigate(url(LIST));
        List<String> after = headings(page);
        toggle(page, "Code postal");
        page.navigate(url(LIST));

        assertThat(before).doesNotContain("Code postal");
        assertThat(after).contains("Code postal");
        assertThat(headings(page)).isEqualTo(before);
    }

    private static void toggle(Page page, String column) {
        page.click("#columnChooser");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () ->
                        page.locator(".ui-columntoggler-item")
                                .filter(new Locator.FilterOptions().setHasText(column))
                                .locator(".ui-chkbox-box")
                                .click());
    }

    private static List<String> headings(Page page) {
        return page.locator("#list thead th:not(.ui-helper-hidden):not(.select) .ui-column-title")
                .allTextContents();
    }

    @Test
    void theFileHoldsWhatTheListShows() throws IOException {
        Page page = browse();
        page.navigate(url(LIST + "?f.type=PERSON&sort=name&cols=number,name,type"));
        String range = page.innerText(".ui-paginator-current");
        String firstName = page.innerText("#list tbody tr:first-child td.strong").strip();

        Download file = page.waitForDownload(() -> page.click("#exportList"));

        String text = Files.readString(file.path(), StandardCharsets.UTF_8);
        List<String> lines = Arrays.asList(text.substring(1).split("\r\n"));
        assertThat(text).startsWith("\ufeffN°;Nom;Type\r\n");
        assertThat(lines.get(1)).contains(firstName).endsWith(";Personne");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.endsWith(";Personne"));
        String total = range.substring(range.lastIndexOf(' ')).replaceAll("\\D", "");
        assertThat(lines).hasSize(Integer.parseInt(total) + 1);
        assertThat(file.suggestedFilename()).isEqualTo("contacts.csv");
    }
}
