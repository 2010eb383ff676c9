package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two browsers change one record: nobody's words are lost, and nothing is overwritten unasked. */
class ConflictJourneyIT extends Journey {

    private static final Page.WaitForSelectorOptions GONE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

    @ParameterizedTest
    @CsvSource({
        "/marketing/campaign-list.xhtml, objective, notes",
        "/crm/contact-list.xhtml?f.type=COMPANY, address2, name2"
    })
    void whatBothHaveTypedIsChosenFieldByField(String list, String both, String second) {
        // Words of this run only: a card that has them already would not change.
        String run = UUID.randomUUID().toString().substring(0, 6);
        Page mine = browse();
        mine.navigate(url(list));
        String card = mine.getAttribute("#table a[href*='edit']", "href");
        mine.navigate(url(card));
        try (BrowserContext other = elsewhere()) {
            Page theirs = other.newPage();
            theirs.navigate(url(card));
            theirs.fill("#" + both, "Deux " + run);
            theirs.fill("#" + second, "Leur second " + run);
            theirs.click("#save");
            theirs.waitForSelector(".ui-growl-item");

            mine.fill("#" + both, "Un " + run);
            mine.click("#save");
            mine.waitForSelector("#compare");
            assertThat(mine.innerText("#compare tr.both"))
                    .contains("Deux " + run)
                    .contains("Un " + run);
            assertThat(mine.inputValue("#" + both))
                    .as("what was typed stays")
                    .isEqualTo("Un " + run);
            assertThat(mine.locator("#compare tbody tr").count()).isEqualTo(2);
            assertThat(findings(mine)).isEmpty();

            mine.click("#saveChosen");
            mine.waitForSelector("#compare", GONE);
            mine.reload();
            assertThat(mine.inputValue("#" + both)).isEqualTo("Un " + run);
            assertThat(mine.inputValue("#" + second)).isEqualTo("Leur second " + run);

            theirs.fill("#" + both, "Trois " + run);
            theirs.click("#save");
            theirs.waitForSelector("#compare");
            theirs.click("#keepTheirs");
            theirs.waitForSelector("#compare", GONE);
            assertThat(theirs.inputValue("#" + both)).isEqualTo("Un " + run);
            assertThat(theirs.innerText("#unsaved")).isEmpty();
        }
    }
}
