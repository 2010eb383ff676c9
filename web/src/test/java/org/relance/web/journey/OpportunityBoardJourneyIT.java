package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opportunities go through the stages of their cycle on the board, by mouse and by keyboard. */
class OpportunityBoardJourneyIT extends Journey {

    private String name;

    @BeforeEach
    void nameOfItsOwn() {
        name = "Chantier " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A new opportunity of the first cycle; opens its card. */
    private void create(Page page, String value) {
        page.navigate(url("/crm/opportunity-edit.xhtml"));
        page.fill("#description", name);
        suggest(page, "contactId", "Jardinerie Roux");
        assertThat(page.locator("#cycleCode_label")).hasText("Cycle de vente");
        page.fill("#estimatedValue", value);
        page.fill("#estimatedClose_input", "30/06/2026");
        page.click("#save");
        page.waitForURL("**/opportunity-edit.xhtml?id=*");
    }

    private Page board() {
        Page page = browse();
        create(page, "10 000");
        showBoard(page);
        return page;
    }

    private void showBoard(Page page) {
        page.navigate(url("/crm/opportunity-board.xhtml?q=" + name.replace(" ", "%20")));
    }

    private Locator column(Page page, int stage) {
        return page.locator(".kb-col[data-stage='" + stage + "']");
    }

    private Locator card(Page page, int stage) {
        return column(page, stage).locator(".kb-card:has-text('" + name + "')");
    }

    @Test
    void aCardIsDraggedToTheStageThatFollows() {
        Page page = board();
        card(page, 0).dragTo(column(page, 1));
        assertThat(card(page, 1)).isVisible();
        assertThat(column(page, 1).locator("header b")).containsText("1 000,00");

        card(page, 1).dragTo(column(page, 2));

        assertThat(card(page, 2)).isVisible();
        assertThat(column(page, 2).locator("header b")).containsText("2 500,00");
        assertThat(column(page, 1).locator(".kb-count")).containsText("0");
        page.click(".kb-card a.id");
        assertThat(page.locator("#history tbody tr")).hasCount(2);
        assertThat(page.locator(".steps li.now")).containsText("Étude du besoin");
        assertThat(complaints()).isEqualTo(List.of());
    }

    @Test
    void aCardStaysWhereNothingLeads() {
        Page page = board();

        card(page, 0).dragTo(column(page, 4));

        assertThat(card(page, 0)).isVisible();
        assertThat(card(page, 4)).isHidden();
    }

    @Test
    void theKeyboardAloneMovesAndWins() {
        Page page = board();
        sendByKeyboard(page, 0, "1");
        assertThat(card(page, 1)).isVisible();
        assertThat(card(page, 1).locator("summary")).isFocused();
        sendByKeyboard(page, 1, "2");
        assertThat(card(page, 2)).isVisible();

        sendByKeyboard(page, 2, "WON");
        assertThat(page.locator("#closeCode_label")).isVisible();
        page.locator("#closeCode_label").focus();
        page.keyboard().press("ArrowDown");
        page.locator("#doClose").press("Enter");

        assertThat(page.locator(".kb-card")).hasCount(0);
        page.navigate(
                url("/crm/opportunity-list.xhtml?f.status=WON&q=" + name.replace(" ", "%20")));
        assertThat(page.locator("#table")).containsText("10 000,00");
        assertThat(complaints()).isEqualTo(List.of());
    }

    private void sendByKeyboard(Page page, int stage, String to) {
        card(page, stage).locator("summary").focus();
        page.keyboard().press("Enter");
        Locator target = card(page, stage).locator("[data-to='" + to + "']");
        for (int i = 0; i < 9 && !isFocused(target); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }

    @Test
    void whatIsMissingIsAsked() {
        Page page = browse();
        create(page, "0");
        showBoard(page);

        card(page, 0).dragTo(column(page, 1));

        assertThat(page.locator("#movedValue")).isVisible();
        assertThat(page.locator("#chancesPct")).hasValue("10");
        page.click("#doMove");
        assertThat(page.locator("#moveForm .ui-message-error-detail")).isVisible();
        page.fill("#movedValue", "4 000");
        page.click("#doMove");
        assertThat(card(page, 1)).isVisible();
        assertThat(column(page, 1).locator("header b")).containsText("400,00");
    }

    @Test
    void whoMovesSecondIsToldAndSeesWhereItStands() {
        Page mine = board();
        try (BrowserContext other = elsewhere()) {
            Page theirs = other.newPage();
            theirs.navigate(mine.url());
            card(theirs, 0).dragTo(column(theirs, 1));
            assertThat(card(theirs, 1)).isVisible();

            card(mine, 0).dragTo(column(mine, 1));

            assertThat(mine.locator(".ui-growl-item")).isVisible();
            assertThat(card(mine, 1)).isVisible();
            mine.click(".kb-card a.id");
            assertThat(mine.locator("#history tbody tr")).hasCount(1);
        }
    }

    @Test
    void theBoardReadsWellInEveryLook() {
        for (Look look : Look.ALL) {
            Page page = browse(look);
            page.navigate(url("/crm/opportunity-board.xhtml"));
            assertThat(page.locator(".kb-card").first()).isVisible();
            assertThat(findings(page)).as(look.toString()).isEmpty();
            page.locator(".kb-card summary").first().click();
            assertThat(findings(page)).as(look + ", menu open").isEmpty();
        }
    }
}
