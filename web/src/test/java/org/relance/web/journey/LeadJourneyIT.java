package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From somebody's interest to a contact and an opportunity; and the form by which it comes. */
class LeadJourneyIT extends Journey {

    private static final int TYPING = 2_100;

    private String name;

    @BeforeEach
    void nameOfItsOwn() {
        name = "Piste" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A new lead of a company of its own; opens its card. */
    private void create(Page page, String address) {
        page.navigate(url(address));
        page.fill("#firstName", "Anne");
        page.fill("#surname", name);
        page.fill("#companyName", "Serres " + name);
        page.fill("#email", name + "@eole.example");
        page.click("#save");
        page.waitForURL("**/lead-edit.xhtml?id=*");
    }

    @Test
    void aLeadBecomesAContactACustomerAndAnOpportunity() {
        Page page = browse();
        page.navigate(url("/marketing/campaign-edit.xhtml?id=1"));
        page.locator("#leads a.btn").click();
        page.waitForURL("**/lead-edit.xhtml?campaign=1");
        assertThat(page.locator("#campaignId_input")).hasValue(Pattern.compile("CP0001 · .+"));
        create(page, "/crm/lead-edit.xhtml?campaign=1");

        page.click("#convert");
        page.click("#customer .ui-chkbox-box");
        page.click("#sale .ui-chkbox-box");
        page.fill("#description", "Serre " + name);
        page.fill("#estimatedValue", "4 800");
        page.fill("#estimatedClose_input", "30/06/2026");
        page.click("#doConvert");

        page.waitForURL("**/lead-edit.xhtml?id=*");
        assertThat(page.locator(".title-line .tag")).hasText("Convertie");
        assertThat(page.locator("#surname")).isDisabled();
        assertThat(page.locator(".card-facts a[href*='customer-edit']")).isVisible();
        page.locator(".card-facts a[href*='opportunity-edit']").click();
        assertThat(page.locator("h1")).hasText("Serre " + name);
        assertThat(page.locator("#campaignId_input")).hasValue(Pattern.compile("CP0001 · .+"));
        page.locator(".card-facts a[href*='contact-edit']").click();
        assertThat(page.locator("h1")).hasText("Anne " + name);
        assertThat(complaints()).isEqualTo(List.of());
    }

    @Test
    void aKnownContactIsProposedAndChosen() {
        Page page = browse();
        create(page, "/crm/lead-edit.xhtml");
        page.click("#convert");
        page.click("#doConvert");
        assertThat(page.locator(".title-line .tag")).hasText("Convertie");
        create(page, "/crm/lead-edit.xhtml");
        assertThat(page.locator(".note")).containsText("même e-mail");

        page.click("#convert");
        page.locator("#contact li:has-text('même e-mail')").locator("input").check();
        assertThat(page.locator("#companyChoice")).isHidden();
        page.click("#doConvert");

        assertThat(page.locator(".title-line .tag")).hasText("Convertie");
        page.navigate(url("/crm/contact-list.xhtml?f.type=PERSON&q=" + name));
        assertThat(page.locator("#table tbody tr")).hasCount(1);
        assertThat(complaints()).isEqualTo(List.of());
    }

    @Test
    void whoConvertsSecondIsToldWhichContactItIs() {
        Page first = browse();
        create(first, "/crm/lead-edit.xhtml");
        first.click("#convert");
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.click("#doConvert");
        assertThat(first.locator(".title-line .tag")).hasText("Convertie");

        second.click("#doConvert");

        assertThat(second.locator(".ui-growl-item"))
                .containsText(Pattern.compile("déjà convertie.: contact CT\\d+ Anne " + name));
    }

    @Test
    void manyAreAssignedAndDisqualified() {
        Page page = browse();
        create(page, "/crm/lead-edit.xhtml");
        create(page, "/crm/lead-edit.xhtml");
        page.navigate(url("/crm/lead-list.xhtml?q=" + name));
        page.locator("#table thead .ui-chkbox-box").click();

        choose(page, "salesperson", "Inès Cabrol");
        page.click("#assign");
        assertThat(page.locator(".ui-growl-item").first())
                .containsText("2 pistes sont attribuées.");
        page.locator("#table thead .ui-chkbox-box").click();
        choose(page, "reason", "Doublon");
        page.click("#disqualify");

        assertThat(page.locator("#table .tag:has-text('Écartée')")).hasCount(2);
        assertThat(complaints()).isEqualTo(List.of());
    }

    @Test
    void aVisitorWithoutScriptSendsAFormOfATrackedLink() {
        Page staff = browse();
        staff.navigate(url("/marketing/campaign-edit.xhtml?id=1"));
        staff.locator("#leads details summary").click();
        String link = staff.locator("#leads details code").first().innerText();
        String tag = link.substring(link.indexOf("?c="));
        try (BrowserContext outside = visitor(false, ColorScheme.LIGHT)) {
            Page page = outside.newPage();
            page.navigate(url("/forms/PRINTEMPS" + tag));
            assertThat(page.locator("h1")).hasText("Un conseil pour vos plantations");
            page.locator("#surname").fill(name);
            page.locator("#email").fill(name.toLowerCase(java.util.Locale.ROOT) + "@eole.example");
            page.locator("#consent").check();
            page.waitForTimeout(TYPING);
            page.locator("button").press("Enter");

            assertThat(page.locator("p[role=status]")).containsText("Merci.");
            assertThat(outside.cookies()).isEqualTo(List.of());
        }
        staff.navigate(url("/crm/lead-list.xhtml?q=" + name));
        staff.click("#table a.id");
        assertThat(staff.locator("#campaignId_input")).hasValue(Pattern.compile("CP0001 · .+"));
        assertThat(staff.locator(".wording")).containsText("J’accepte de recevoir les offres");
        assertThat(complaints()).isEqualTo(List.of());
    }

    @Test
    void theFormReadsWellInEveryLook() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext outside = visitor(true, scheme)) {
                Page page = outside.newPage();
                page.setViewportSize(390, 844);
                page.navigate(url("/forms/PRINTEMPS"));
                assertThat(findings(page)).as(scheme + " of the form").isEmpty();
                page.navigate(url("/forms/PRINTEMPS/thanks"));
                assertThat(findings(page)).as(scheme + " of the thanks").isEmpty();
            }
        }
    }

    @Test
    void theConversionReadsWellInEveryLook() {
        for (Look look : Look.ALL) {
            Page page = browse(look);
            page.navigate(url("/crm/lead-convert.xhtml?id=1"));
            page.click("#sale .ui-chkbox-box");
            assertThat(page.locator("#description")).isVisible();
            assertThat(findings(page)).as(look.toString()).isEmpty();
        }
    }
}
