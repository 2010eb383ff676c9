package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A questionnaire from its first question to the contacts that gave an answer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProfileJourneyIT extends Journey {

    private static final String CODE =
            "P" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    private static final String COMPANY = "Jardins " + CODE;

    private static String id(String path) {
        return "#" + path.replace(":", "\\:");
    }

    private Page card() {
        Page page = browse();
        page.navigate(url("/crm/questionnaire-edit.xhtml?code=" + CODE));
        return page;
    }

    private void noComplaints() {
        org.assertj.core.api.Assertions.assertThat(complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void aQuestionThatPeopleAnswer() {
        Page page = browse();
        page.navigate(url("/crm/questionnaire-edit.xhtml"));
        page.fill("#code", CODE);
        page.fill("#description", "Portrait " + CODE);
        page.fill(id("questionRow:0:questionText"), "Type de jardin " + CODE);
        page.fill(id("questionRow:0:answerRow:0:answerText"), "Terrasse");
        page.click(id("questionRow:0:addAnswer"));
        page.fill(id("questionRow:0:answerRow:1:answerText"), "Pelouse");
        page.click("#save");

        page.waitForURL("**/questionnaire-edit.xhtml?code=" + CODE);
        assertThat(page.locator(id("questionRow:0:answerRow:1:answerText"))).hasValue("Pelouse");
        noComplaints();
    }

    @Test
    @Order(2)
    void aQuestionThatTheNightAnswers() {
        Page page = card();
        page.click("#addQuestion");
        page.fill(id("questionRow:1:questionText"), "Échanges");
        choose(page, "questionRow:1:questionSource", "Nombre d’interactions");
        page.fill(id("questionRow:1:answerRow:0:answerText"), "Aucun");
        page.fill(id("questionRow:1:answerRow:0:answerFrom"), "5");
        page.fill(id("questionRow:1:answerRow:0:answerTo"), "0");
        page.click("#save");
        assertThat(page.locator("body")).containsText("finit avant de commencer");
        assertThat(page.locator(id("questionRow:1:answerRow:0:answerFrom"))).hasValue("5");

        page.fill(id("questionRow:1:answerRow:0:answerFrom"), "");
        page.click("#save");
        assertThat(page.locator("#classify")).isVisible();
        page.click("#classify");

        assertThat(page.locator("body")).containsText("Le classement a commencé");
        noComplaints();
    }

    @Test
    @Order(3)
    void theCardOfAContactTakesTheAnswer() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml"));
        page.fill("#name", COMPANY);
        page.click("#save");
        page.waitForURL("**/contact-edit.xhtml?id=*");
        page.click("#answerProfile");
        String asked =
                page.locator("#profileForm .field:has-text('Type de jardin " + CODE + "') select")
                        .getAttribute("id");
        choose(page, asked.replaceFirst("_input$", ""), "Pelouse");
        page.click("#saveProfile");

        assertThat(page.locator("#profileLines")).containsText("Pelouse");
        noComplaints();
    }

    @Test
    @Order(4)
    void theAnswerLeadsToItsContacts() {
        Page page = card();
        page.locator("#questionLines .question").first().locator("a").nth(1).click();

        page.waitForURL(Pattern.compile(".*contact-list\\.xhtml.*profile.*"));
        assertThat(page.locator("#table")).containsText(COMPANY);
        noComplaints();
    }
}
