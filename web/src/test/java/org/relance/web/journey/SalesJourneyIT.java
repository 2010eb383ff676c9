package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the sales desk does by hand: an opportunity of a campaign that is won, and a price of its
 * own for the customer it made, which the item card shows and an order gets.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SalesJourneyIT extends Journey {

    private static final String COMPANY = "Serres Affaire";

    private String opportunity;

    @Test
    @Order(1)
    void aCampaignBeginsAnOpportunity() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml"));
        page.fill("#name", COMPANY);
        page.click("#save");
        page.waitForURL("**/contact-edit.xhtml?id=*");

        page.navigate(url("/marketing/campaign-edit.xhtml?id=1"));
        page.click("#opportunities a.btn");
        assertThat(page.locator("#campaignId_input")).hasValue(Pattern.compile("CP0001 · .+"));
        page.fill("#description", "Serre de printemps");
        suggest(page, "contactId", COMPANY);
        choose(page, "cycleCode", "Sans cycle de vente");
        page.fill("#estimatedValue", "8 000");
        page.fill("#probabilityPct", "40");
        page.click("#save");

        page.waitForURL("**/opportunity-edit.xhtml?id=*");
        opportunity = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(page.locator(".card-facts")).containsText("3 200,00");
        page.navigate(url("/marketing/campaign-edit.xhtml?id=1"));
        assertThat(page.locator("#opportunities")).containsText("Serre de printemps");
        noComplaints();
    }

    @Test
    @Order(2)
    void whoSavesSecondIsToldOfTheFirst() {
        Page first = card();
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.fill("#description", "Serre de printemps, 200 m²");
        first.click("#save");
        assertThat(first.locator("h1")).hasText("Serre de printemps, 200 m²");

        second.fill("#description", "Serre d’hiver");
        second.click("#save");

        assertThat(second.locator("#compare")).containsText("Serre de printemps, 200 m²");
        second.click("#keepTheirs");
        assertThat(second.locator("h1")).hasText("Serre de printemps, 200 m²");
    }

    @Test
    @Order(3)
    void winningItMakesACustomer() {
        Page page = card();
        page.click("#askWin");
        choose(page, "closeCode", "Prix convenu");
        page.fill("#value", "0");
        page.click("#doClose");
        assertThat(page.locator("#closeForm .ui-message-error-detail")).isVisible();
        page.fill("#value", "7 500");
        page.click("#doClose");

        assertThat(page.locator(".title-line .tag")).hasText("Gagnée");
        assertThat(page.locator("#save")).isHidden();
        assertThat(page.locator(".card-facts")).containsText("7 500,00");
        page.navigate(url("/crm/customer-list.xhtml?q=Serres+Affaire"));
        assertThat(page.locator("#table")).containsText(COMPANY);
        noComplaints();
    }

    @Test
    @Order(4)
    void theCustomerGetsAPriceOfItsOwn() {
        Page page = browse();
        page.navigate(url("/crm/customer-list.xhtml?q=Serres+Affaire"));
        page.click("#table a.id");
        page.click("#pricesOfCustomer");
        page.waitForURL("**/price-list.xhtml?*");
        page.click("#add");
        // An opening dialog takes the focus; what is typed before would go astray.
        assertThat(page.locator("#term\\:source_label")).isFocused();
        assertThat(page.locator("#term\\:sourceCode_input")).hasValue(Pattern.compile("C\\d+"));
        suggest(page, "term:itemNumber", "TER-020");
        page.fill("#term\\:unit", "SEAU");
        page.fill("#term\\:unitPrice", "4,44");
        page.click("#term\\:save");
        assertThat(page.locator("#termGrid")).containsText("SEAU");
        page.fill("#term\\:unit", "SAC");
        page.click("#term\\:save");

        Locator table = page.locator("#table");
        assertThat(table).containsText("4,44");
        assertThat(table).containsText(COMPANY);
        page.click("#table a.id");
        assertThat(page.locator("#prices")).containsText("4,44");
        assertThat(page.locator("#prices")).containsText(COMPANY);
        noComplaints();
    }

    @Test
    @Order(5)
    void anOrderOfTheCustomerGetsIt() {
        Page page = browse();
        page.navigate(url("/pricing/document-edit.xhtml"));
        suggest(page, "customer", COMPANY);
        page.click("#create");
        page.click("#addLine");
        suggest(page, "lineItem", "TER-020");
        page.fill("#lineQuantity", "10");
        page.fill("#lineUnit", "SAC");
        page.click("#saveLine");

        assertThat(page.locator("#lineGrid")).containsText("44,40");
        page.click("#lineGrid .why-link");
        assertThat(page.locator("#reason .win")).containsText("Client C");
        noComplaints();
    }

    @Test
    @Order(6)
    void theDatesOfACampaignPriceAreLocked() {
        Page page = browse();
        page.navigate(url("/pricing/price-list.xhtml?f.source=CAMPAIGN&f.item=TER-020"));
        page.locator("#table button").first().click();
        assertThat(page.locator("#termGrid .said")).isVisible();
        assertThat(page.locator("#term\\:startingDate_input")).isHidden();
        page.fill("#term\\:minQuantity", "39");
        page.click("#term\\:save");
        assertThat(page.locator("#term\\:save")).isHidden();
        noComplaints();
    }

    @Test
    @Order(7)
    void aQuoteWinsItsOpportunityAndTheCancelledOrderLosesIt() {
        Page page = beginAnotherSale();
        page.click("#documents a.btn");
        assertThat(page.locator("#customer_input")).hasValue(Pattern.compile("C\\d+"));
        page.click("#create");
        page.click("#addLine");
        suggest(page, "lineItem", "TER-020");
        page.fill("#lineQuantity", "10");
        page.fill("#lineUnit", "SAC");
        page.click("#saveLine");
        assertThat(page.locator("#lineGrid")).containsText("44,40");

        page.click("#askWin");
        choose(page, "closeCode", "Prix convenu");
        page.click("#doWin");
        assertThat(page.locator("h1")).containsText("Commande");
        assertThat(page.locator("#general")).containsText("OP");

        page.click("#cancelDocument");
        choose(page, "lossCode", "Projet reporté");
        page.click("#doCancel");
        assertThat(page.locator(".title-line .tag")).hasText("Annulé");
        page.navigate(url("/crm/opportunity-edit.xhtml?id=" + opportunity));
        assertThat(page.locator(".title-line .tag")).hasText("Perdue");
        assertThat(page.locator("#documents")).containsText("Devis");
        assertThat(page.locator(".card-facts")).containsText("44,40");
        noComplaints();
    }

    private Page beginAnotherSale() {
        Page page = browse();
        page.navigate(url("/crm/opportunity-edit.xhtml"));
        page.fill("#description", "Terreau d’automne");
        suggest(page, "contactId", COMPANY);
        choose(page, "cycleCode", "Sans cycle de vente");
        page.fill("#estimatedValue", "900");
        page.click("#save");
        page.waitForURL("**/opportunity-edit.xhtml?id=*");
        opportunity = page.url().replaceAll(".*id=(\\d+).*", "$1");
        return page;
    }

    private Page card() {
        Page page = browse();
        page.navigate(url("/crm/opportunity-edit.xhtml?id=" + opportunity));
        return page;
    }

    private void noComplaints() {
        assertThat(complaints()).isEqualTo(List.of());
    }
}
