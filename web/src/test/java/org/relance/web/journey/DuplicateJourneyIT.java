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

/** A company is typed twice, told apart once and merged once; another lives elsewhere in summer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DuplicateJourneyIT extends Journey {

    private static final String UNIQUE = Long.toString(System.nanoTime(), 36);
    private static final String COMPANY = "Jumelles " + UNIQUE;

    private String first;
    private String second;

    private String create(Page page, String city) {
        page.navigate(url("/crm/contact-edit.xhtml"));
        page.fill("#name", COMPANY);
        page.fill("#address", "12 rue " + UNIQUE);
        page.fill("#postCode", "30000");
        page.fill("#city", city);
        page.fill("#email", UNIQUE + "@jumelles.example");
        page.fill("#phone", "+33 4 66 11 22 33");
        page.click("#save");
        page.waitForURL("**/contact-edit.xhtml?id=*");
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    @Test
    @Order(1)
    void theCardSaysThatACompanyMayBeThereTwice() {
        Page page = browse();
        first = create(page, "Nîmes");
        assertThat(page.locator("#likes .alike")).hasCount(0);
        second = create(page, "Nîmes");

        assertThat(page.locator("#likes .alike")).containsText(COMPANY);
        assertThat(page.locator("#likes .alike")).containsText("12 / 16");
        noComplaints();
    }

    @Test
    @Order(2)
    void whoIsToldApartIsNotAskedAboutAgain() {
        Page page = browse();
        page.navigate(url("/crm/duplicate-list.xhtml?f.separate=false&q=" + UNIQUE));
        assertThat(page.locator("#table")).containsText("12 sur 16");

        page.locator("#table").getByText("Ce sont deux contacts").click();

        assertThat(page.locator("#table")).not().containsText(COMPANY);
        page.navigate(url("/crm/duplicate-list.xhtml?f.separate=true&q=" + UNIQUE));
        page.locator("#table").getByText("Peut-être un seul").click();
        assertThat(page.locator("#table")).not().containsText(COMPANY);
        noComplaints();
    }

    @Test
    @Order(3)
    void aChangeOfWhatIsComparedAsksAtOnce() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml?id=" + second));
        page.fill("#phone", "+33 4 66 99 88 77");
        page.click("#save");

        Locator dialog = page.locator(".ui-dialog:has(#likeForm)");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText(COMPANY);
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        page.fill("#homePage", "https://jumelles.example");
        page.click("#save");
        assertThat(page.locator("#toasts_container")).containsText("enregistr");
        assertThat(dialog).isHidden();
        noComplaints();
    }

    @Test
    @Order(4)
    void theOtherGoesUpInTheFirst() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml?id=" + first));
        page.locator("#likes").getByText("Fusionner…").click();
        assertThat(page.locator(".sentence")).containsText("se fond dans");
        Locator phone = page.locator("#differences tr:has-text('Téléphone')");
        assertThat(phone).containsText("+33 4 66 99 88 77");
        phone.locator("input").nth(1).check();

        page.click("#doMerge");

        page.waitForURL("**/contact-edit.xhtml?id=" + first);
        assertThat(page.locator("#phone")).hasValue("+33 4 66 99 88 77");
        assertThat(page.locator("#homePage")).hasValue("https://jumelles.example");
        assertThat(page.locator("header.title .sub"))
                .containsText(Pattern.compile("anciennement \\w+"));
        assertThat(page.locator("#likes .alike")).hasCount(0);
        noComplaints();
    }

    @Test
    @Order(5)
    void theOldNumberFindsWhatIsLeft() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml?id=" + first));
        String old =
                page.locator("header.title .sub")
                        .innerText()
                        .replaceAll("(?s).*anciennement (\\w+).*", "$1");

        page.keyboard().press("Control+k");
        page.keyboard().type(old);

        page.locator("#findResults .result:has-text('" + COMPANY + "')").click();
        page.waitForURL("**/contact-edit.xhtml?id=" + first);
    }

    @Test
    @Order(6)
    void anAddressHoldsForATime() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml?id=" + first));
        page.click("#addAddress");
        page.fill("#description", "Chantier");
        page.fill("#altCity", "Sète");
        page.click("#saveAddress");
        Locator row = page.locator("#addressLines tr:has-text('Chantier')");
        assertThat(row).containsText("Aujourd’hui");

        row.getByLabel("Supprimer Chantier").click();

        assertThat(page.locator("#addressLines")).containsText("Aucune adresse secondaire");
        noComplaints();
    }

    private void noComplaints() {
        assertThat(complaints()).isEqualTo(List.of());
    }
}
