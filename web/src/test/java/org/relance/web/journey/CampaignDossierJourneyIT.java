package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.relance.web.Browser;

/** A plan, a programme in it, a campaign with what lies in its dossier, a template, and a copy. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignDossierJourneyIT extends Journey {

    private static final String RUN = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    private static final String CAMPAIGN = "Automne " + RUN;
    private static final String CARD = "**/campaign-edit.xhtml?id=*";

    private String campaign;
    private String template;

    @Test
    @Order(1)
    void aProgrammeLiesInAPlan() {
        Page page = browse();
        page.navigate(url("/marketing/programme-list.xhtml"));
        page.click("a[href*='kind=PLAN']");
        page.fill("#code", "p" + RUN);
        page.fill("#description", "Plan " + RUN);
        page.click("#save");
        page.waitForURL("**/programme-edit.xhtml?id=*");
        assertThat(page.locator("#code")).hasValue("P" + RUN);

        page.click("#parts a.btn");
        page.fill("#code", "S" + RUN);
        page.fill("#description", "Saison " + RUN);
        page.click("#save");
        page.waitForURL("**/programme-edit.xhtml?id=*");
        assertThat(page.locator("#planCode")).containsText("Plan " + RUN);
        assertThat(findings(page)).isEmpty();
    }

    @Test
    @Order(2)
    void aCampaignBeginsInItsProgramme() {
        Page page = browse();
        page.navigate(url("/marketing/programme-list.xhtml?q=saison " + RUN));
        page.click("#table a.id");
        page.click("#campaigns a.btn");
        page.fill("#description", CAMPAIGN);
        assertThat(page.locator("#programmeCode")).containsText("Saison " + RUN);
        for (int step = 0; step < 3; step++) {
            page.click("#next");
            page.waitForFunction("!document.querySelector('.ui-blockui:not([style*=none])')");
        }
        page.click("#finish");
        page.waitForURL(CARD);
        campaign = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(page.locator("#general")).containsText("Plan " + RUN);
        assertThat(findings(page)).isEmpty();
    }

    private Page card(String id) {
        Page page = browse();
        page.navigate(url("/marketing/campaign-edit.xhtml?id=" + id));
        return page;
    }

    @Test
    @Order(3)
    void anObjectiveIsComparedWithTheResult() {
        Page page = card(campaign);
        page.click("#addObjective");
        choose(page, "figure", "Commandes");
        page.fill("#target", "1,5");
        page.click("#doSaveObjective");
        assertThat(page.locator("#objectiveForm .ui-message-error-detail"))
                .containsText("nombre entier");
        page.fill("#target", "120");
        page.click("#doSaveObjective");
        assertThat(page.locator("#objectiveLines tbody tr")).hasCount(1);

        page.click("#recomputeObjectives");

        assertThat(page.locator("#objectiveLines tbody")).containsText("En chemin");
        assertThat(page.locator("#objectiveLines tbody")).containsText("120");
        assertThat(findings(page)).isEmpty();
    }

    @Test
    @Order(4)
    void aCommentIsTextWhateverItLooksLike() {
        Page page = card(campaign);
        page.fill("#text", "<img src=x onerror=alert(1)> مرحبا 🌷");
        page.click("#addComment");

        assertThat(page.locator("#commentLines .said-text"))
                .hasText("<img src=x onerror=alert(1)> مرحبا 🌷");
        assertThat(page.locator("#commentLines .said-text img")).hasCount(0);
        assertThat(findings(page)).isEmpty();
    }

    @Test
    @Order(5)
    void aCommentOfTenMegabytesIsRefusedInWords() {
        Browser rest = client();
        String path = "api/v1/campaigns/" + campaign + "/comments";

        HttpResponse<String> huge =
                rest.post(path, "{\"text\":\"" + "x".repeat(10_000_000) + "\"}");
        HttpResponse<String> long_ = rest.post(path, "{\"text\":\"" + "x".repeat(4001) + "\"}");

        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("marketing.comment-too-long");
    }

    @Test
    @Order(6)
    void aFileComesBackToBeSaved() throws Exception {
        Page page = card(campaign);
        byte[] page404 = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        page.click("#addAttachment");
        page.setInputFiles("#file", new FilePayload("plan d’été.html", "text/html", page404));
        page.click("#doUpload");
        assertThat(page.locator("#attachmentLines a")).hasText("plan d’été.html");

        Download file = page.waitForDownload(() -> page.click("#attachmentLines a"));

        assertThat(file.suggestedFilename()).isEqualTo("plan d’été.html");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(page404);
        assertThat(findings(page)).isEmpty();
    }

    @Test
    @Order(7)
    void aTemplateIsMadeOfIt() {
        Page page = card(campaign);
        page.fill("#endingDate_input", "31/12/2030");
        page.fill("#startingDate_input", "01/12/2030");
        page.click("#save");
        assertThat(page.locator("#unsaved")).isEmpty();
        copying(page);
        page.fill("#copyName", "Modèle " + RUN);
        page.click("#copyTemplate .ui-chkbox-box");
        page.click("#doCopy");
        page.waitForURL(Pattern.compile(".*campaign-edit\\.xhtml\\?id=(?!" + campaign + "\\b).*"));

        template = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(page.locator(".title-line .tag")).hasText("Modèle");
        assertThat(page.locator("#activate")).hasCount(0);
        assertThat(page.locator("#objectiveLines tbody tr")).hasCount(1);
        assertThat(page.locator("#commentLines .said-text")).hasCount(0);
        assertThat(page.locator("#attachmentLines a")).hasCount(0);
        assertThat(findings(page)).isEmpty();
    }

    private static void copying(Page page) {
        page.click("details.menu:has-text('Copier la campagne') > summary");
        page.locator("details.menu a:has-text('Copier la campagne')").click();
    }

    @Test
    @Order(8)
    void aCampaignIsMadeOfTheTemplateAtAnotherTime() {
        Page page = card(template);
        page.click("#fromTemplate");
        page.fill("#copyName", "Hiver " + RUN);
        page.fill("#copyStart_input", "10/01/2031");
        page.click("#doCopy");
        page.waitForURL(Pattern.compile(".*campaign-edit\\.xhtml\\?id=(?!" + template + "\\b).*"));

        assertThat(page.locator("#startingDate_input")).hasValue("10/01/2031");
        assertThat(page.locator("#programmeCode")).containsText("Saison " + RUN);
        assertThat(page.locator(".title-line .tag")).hasText("Non activée");
        page.navigate(url("/marketing/campaign-list.xhtml?q=modele " + RUN));
        assertThat(page.locator("#table tbody a.id")).hasCount(0);
        page.navigate(url("/marketing/campaign-list.xhtml?f.template=true&q=modele " + RUN));
        assertThat(page.locator("#table tbody a.id")).hasCount(1);
    }
}
