package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job by hand: contacts from a file, a campaign with its people, price and e-mail, the
 * launch, the sending, an order that gets the price and says why, the report.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryJourneyIT extends Journey {

    private static final String FILE =
            """
            Type;Raison sociale;Courriel;Secteur commercial
            Société;Arrosage Récit;story@arrosage-recit.example;NORD
            Société;Jardins Récit;contact@jardins-recit.example;NORD
            Société;Sans Adresse Récit;pas-une-adresse;NORD
            """;

    private String campaign;

    @Test
    @Order(1)
    void contactsComeFromAFile() {
        Page page = browse();
        page.navigate(url("/crm/import.xhtml"));
        page.setInputFiles(
                "#file",
                new FilePayload("recit.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
        assertThat(page.locator("#check")).containsText("Raison sociale");
        page.click("#start");

        assertThat(page.locator("#refused")).containsText("Rejetée");
        page.navigate(url("/crm/contact-list.xhtml?q=Récit"));
        assertThat(page.locator("#table")).containsText("Arrosage Récit");
        assertThat(page.locator("#table")).containsText("Jardins Récit");
        assertThat(page.locator("#table")).not().containsText("Sans Adresse Récit");
        noComplaints();
    }

    @Test
    @Order(2)
    void theWizardPlansACampaign() {
        Page page = browse();
        page.navigate(url("/marketing/campaign-new.xhtml"));
        page.fill("#description", "Récit du Nord");
        page.click("#next");
        page.fill("#segmentName", "Les gens du Nord");
        page.click("#territories");
        page.click("#territories_panel li:has-text('Nord')");
        page.keyboard().press("Escape");
        page.click("#next");
        choose(page, "mail:0:template", "PRINTEMPS-1");
        // Due from the first minute of the day on, so that the hour of the run does not matter.
        page.fill("#mail\\:0\\:time", "00:00");
        page.click("#next");
        assertThat(page.locator("#check")).containsText("Récit du Nord");
        page.click("#finish");

        page.waitForURL("**/campaign-edit.xhtml?id=*");
        campaign = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(page.locator("#segments")).containsText("Les gens du Nord");
        noComplaints();
    }

    @Test
    @Order(3)
    void itsPriceHoldsOnceItIsActive() {
        Page page = card();
        page.click("#addPrice");
        suggest(page, "price:itemNumber", "TER-020");
        page.fill("#price\\:unit", "SAC");
        page.fill("#price\\:minQuantity", "1");
        page.fill("#price\\:unitPrice", "5,25");
        page.click("#price\\:save");
        assertThat(page.locator("#priceGrid")).containsText("5,25 EUR");

        page.click("#activate");
        page.click("#doActivate");
        assertThat(page.locator("#deactivate")).isVisible();
        noComplaints();
    }

    @Test
    @Order(4)
    void theLaunchSaysWhatWillHappenBeforeItDoes() {
        Page page = browse();
        startNothingByItself(page);
        page.navigate(url("/mail/delivery-launch.xhtml?campaign=" + campaign));
        page.click("#next");
        page.fill("#senderName", "Vauclair");
        page.fill("#senderAddress", "offres@vauclair.example");
        page.click("#next");
        assertThat(page.locator("#sentence")).isVisible();
        page.click("#confirm");

        page.waitForURL("**/delivery-edit.xhtml?id=*");
        noComplaints();
    }

    @Test
    @Order(5)
    void theMonitorShowsTheSendingAndTheCatcherItsMails() {
        Page page = browse();
        page.navigate(url("/batch/run-list.xhtml"));
        String before = page.locator(".runs tbody tr").first().locator("a").innerText();
        page.click("#openStart");
        choose(page, "job", "Envoi des e-mails");
        page.click("#startYes");
        Locator newest = page.locator(".runs tbody tr").first();
        assertThat(newest.locator("a")).not().hasText(before);
        assertThat(newest).containsText("Terminé");

        page.navigate(url("/mail/caught-list.xhtml?q=arrosage-recit"));
        page.click("#table a");
        assertThat(page.locator("main")).containsText("story@arrosage-recit.example");
        noComplaints();
    }

    @Test
    @Order(6)
    void anOrderGetsThePriceAndSaysWhy() {
        Page page = browse();
        page.navigate(url("/crm/contact-list.xhtml?q=Arrosage+Récit"));
        page.click("#table a.id");
        page.click("#makeCustomer");
        assertThat(page.locator("#makeCustomer")).isHidden();

        page.navigate(url("/pricing/document-edit.xhtml"));
        suggest(page, "customer", "Arrosage Récit");
        page.click("#create");
        page.click("#addLine");
        suggest(page, "lineItem", "TER-020");
        page.fill("#lineQuantity", "12");
        page.fill("#lineUnit", "SAC");
        page.click("#saveLine");
        assertThat(page.locator("#lineGrid")).containsText("63,00");
        page.click("#lineGrid .why-link");
        assertThat(page.locator("#reason .win")).containsText("Campagne CP0002");
        noComplaints();
    }

    @Test
    @Order(7)
    void theReportOfTheDemonstrationIsAPdf() {
        Page page = browse();
        page.navigate(url("/reports/report-list.xhtml"));
        suggest(page, "campaign", "CP0001");
        page.click("#show");
        Locator pdf = page.locator(".report-acts a[href*='pdf']").first();
        assertThat(pdf).isVisible();

        byte[] file = page.request().get(url("") + pdf.getAttribute("href")).body();
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** The schedule would otherwise send before the hand does. */
    private void startNothingByItself(Page page) {
        page.navigate(url("/batch/schedule-edit.xhtml"));
        page.fill("#nightlyTime", "");
        page.fill("#mailingMinutes", "0");
        page.click("#save");
        assertThat(page.locator(".ui-growl-item")).isVisible();
    }

    private Page card() {
        Page page = browse();
        page.navigate(url("/marketing/campaign-edit.xhtml?id=" + campaign));
        return page;
    }

    private void noComplaints() {
        assertThat(complaints()).isEqualTo(List.of());
    }
}
