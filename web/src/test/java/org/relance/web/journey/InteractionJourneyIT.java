package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A template, a call kept for later and finished, a segment logged and followed up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InteractionJourneyIT extends Journey {

    @Test
    @Order(1)
    void aTemplateIsMade() {
        Page page = browse();
        page.navigate(url("/crm/interaction-template-list.xhtml"));
        page.click("#addTemplate");
        page.fill("#code", "RELANCE-TEL");
        page.locator("#templateForm").getByLabel("Désignation").fill("Relance par téléphone");
        page.fill("#unitCost", "3,50");
        page.fill("#durationMin", "8");
        page.click("#saveTemplate");

        assertThat(page.locator("#table")).containsText("Relance par téléphone");
        assertThat(complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void aCallIsKeptForLaterAndFinished() {
        Page page = browse();
        page.navigate(url("/crm/interaction-edit.xhtml"));
        suggest(page, "contactId", "Lefèvre");
        choose(page, "templateCode", "RELANCE-TEL · Relance par téléphone");
        assertThat(page.locator("#description")).hasValue("Relance par téléphone");
        assertThat(page.locator("#unitCost")).hasValue("3,50");
        page.click("#postpone");
        page.waitForURL("**/interaction-list.xhtml?*f.postponed=true*");
        page.getByText("Relance par téléphone").first().click();

        page.fill("#description", "");
        page.click("#finish");
        assertThat(page.locator("#description")).hasAttribute("aria-invalid", "true");
        page.fill("#description", "Rappelée, veut un devis");
        choose(page, "salespersonCode", firstSeller(page));
        page.click("#finish");
        page.waitForURL("**/interaction-edit.xhtml?id=*");

        assertThat(page.locator("#finish")).hasCount(0);
        assertThat(page.locator("h1")).containsText("Rappelée, veut un devis");
        assertThat(complaints()).isEmpty();
    }

    private static String firstSeller(Page page) {
        return page.locator("#salespersonCode_input option").nth(1).innerText();
    }

    @Test
    @Order(3)
    void aSegmentIsLoggedAndFollowedUp() {
        Page page = browse();
        page.navigate(url("/marketing/segment-edit.xhtml"));
        page.fill("#description", "À rappeler");
        choose(page, "templateCode", "RELANCE-TEL · Relance par téléphone");
        assertThat(page.locator("#unitCost")).hasValue("3,50");
        page.click("#save");
        page.waitForURL("**/segment-edit.xhtml?id=*");
        page.locator("#oneContact_input").pressSequentially("Lefèvre");
        page.locator("#oneContact_panel li").first().click();
        page.click("#addContact");
        assertThat(page.locator("#figures .fig")).hasText("1");

        page.click("#askLog");
        Locator dialog = page.locator("#logForm");
        assertThat(dialog).containsText("3,50");
        page.click("#doLog");
        assertThat(page.locator("h1")).containsText("Suivi du segment");

        assertThat(page.locator("#figures .fig")).hasText("1");
        page.navigate(url("/marketing/logged-segment-list.xhtml"));
        assertThat(page.locator("#table")).containsText("À rappeler");
        assertThat(complaints()).isEmpty();
    }
}
