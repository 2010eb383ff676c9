package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page to try REST: it runs under our content policy and acts as whoever is signed in. */
class ApiDocsJourneyIT extends Journey {

    private Page open() {
        Page page = browse();
        page.navigate(url("/api-docs"));
        page.waitForSelector(".opblock-tag");
        return page;
    }

    private static Locator send(Page page, String tag, String operation) {
        page.click("#operations-tag-" + tag);
        Locator block = page.locator("#operations-" + tag + "-" + operation);
        block.locator(".opblock-summary-control").click();
        block.locator(".try-out__btn").click();
        block.locator(".execute").click();
        Locator answer = block.locator(".live-responses-table .response").first();
        answer.waitFor();
        return answer;
    }

    @Test
    void saysAsWhomRequestsAreSent() {
        Page page = open();

        assertThat(page.innerText("#who")).contains("ADMINISTRATOR");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aListIsAnsweredInThePage() {
        Page page = open();

        Locator answer = send(page, "users", "usersList");

        assertThat(answer.locator(".response-col_status").innerText()).contains("200");
        assertThat(answer.innerText()).contains("\"username\"");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void anExampleIsAcceptedAsItStands() {
        Page page = open();

        Locator answer = send(page, "contacts", "contactsCreate");

        assertThat(answer.locator(".response-col_status").innerText()).contains("201");
        assertThat(answer.innerText()).contains("location");
    }

    @Test
    void aTokenCanBeGivenInsteadOfTheSession() {
        Page page = open();
        page.click(".btn.authorize");
        page.locator(".auth-container input").first().fill("rel_nobody");
        page.locator(".modal-ux .btn.authorize").first().click();
        page.locator(".btn-done").first().click();

        Locator answer = send(page, "me", "meGet");

        assertThat(answer.locator(".response-col_status").innerText()).contains("401");
    }
}
