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
 * A task from its contact to its end and what follows it; the day of a salesperson; an activity.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TaskJourneyIT extends Journey {

    private static final String COMPANY = "Serres Tâche " + System.nanoTime();

    private String task;

    @Test
    @Order(1)
    void aContactLeadsToANewTask() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml"));
        page.fill("#name", COMPANY);
        page.click("#save");
        page.waitForURL("**/contact-edit.xhtml?id=*");

        page.click("#tasks a.btn");
        assertThat(page.locator("#contactId_input")).hasValue(Pattern.compile(".+ · " + COMPANY));
        page.fill("#description", "Rappeler pour la serre");
        choose(page, "type", "Appel");
        choose(page, "salespersonCode", "Yann Le Goff");
        page.click("#recurring .ui-chkbox-box");
        page.fill("#recurInterval", "1 semaine");
        page.click("#save");
        assertThat(page.locator("#recurrence .ui-message-error-detail"))
                .containsText("n’est pas une formule de date");
        page.fill("#recurInterval", "1w");
        page.click("#save");

        page.waitForURL("**/task-edit.xhtml?id=*");
        task = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(page.locator("#recurInterval")).hasValue("1W");
        noComplaints();
    }

    @Test
    @Order(2)
    void closingItMakesTheNext() {
        Page page = card();
        page.click("#askClose");
        assertThat(page.locator("#closing")).containsText("Rappeler pour la serre");
        page.click("#logged .ui-chkbox-box");
        page.click("#doClose");

        assertThat(page.locator(".title-line .tag").first()).hasText("Terminée");
        assertThat(page.locator("#save")).isHidden();
        assertThat(page.locator("#description")).isDisabled();
        page.locator(".card-facts a[href*='task-edit']").first().click();
        assertThat(page.locator(".title-line .tag").first()).hasText("Pas commencée");
        assertThat(page.locator(".card-facts")).containsText("Précédente");
        page.locator(".card-facts a[href*='contact-edit']").click();
        assertThat(page.locator("#tasks")).containsText("Rappeler pour la serre");
        assertThat(page.locator("#timeline")).containsText("Rappeler pour la serre");
        noComplaints();
    }

    @Test
    @Order(3)
    void whoClosesSecondIsToldOfTheFirst() {
        Page first = card();
        first.click("#reopen");
        assertThat(first.locator("#save")).isVisible();
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.click("#askCancel");
        first.click("#cancelYes");
        assertThat(first.locator(".title-line .tag").first()).hasText("Annulée");

        second.click("#askCancel");
        second.click("#cancelYes");

        assertThat(second.locator("#conflict .conflict")).isVisible();
    }

    @Test
    @Order(4)
    void theDayOfASalespersonIsWorkedThrough() {
        Page page = browse();
        String call = "Relance du jour " + System.nanoTime();
        page.navigate(url("/crm/task-edit.xhtml"));
        page.fill("#description", call);
        choose(page, "salespersonCode", "Inès Cabrol");
        page.click("#save");
        page.waitForURL("**/task-edit.xhtml?id=*");

        page.navigate(url("/crm/my-day.xhtml"));
        choose(page, "whose", "Inès Cabrol");
        Locator today = page.locator("section:has(#today-title) li:has-text('" + call + "')");
        Locator coming = page.locator("section:has(#coming-title) li:has-text('" + call + "')");
        assertThat(coming).hasCount(0);
        today.getByText("+ 1 semaine").click();
        assertThat(coming).isVisible();
        assertThat(today).hasCount(0);
        coming.getByText("Fait").click();
        assertThat(coming).hasCount(0);
        noComplaints();
    }

    @Test
    @Order(5)
    void anActivityIsSeenBeforeItMakesItsTasks() {
        Page page = browse();
        page.navigate(url("/crm/contact-list.xhtml?q=" + COMPANY.replace(" ", "+")));
        page.click("#table a.id");
        page.click("#tasks a[href*='task-assign']");
        choose(page, "activity", "SUIVI-DEVIS");
        assertThat(page.locator("#preview")).containsText("3 tâches seront créées");
        assertThat(page.locator("#preview")).containsText("Conclure sur place");
        choose(page, "salespersonCode", "Yann Le Goff");
        page.click("#make");

        page.waitForURL("**/task-list.xhtml?*");
        assertThat(page.locator("#table")).containsText("Conclure sur place");
        assertThat(page.locator("#table")).containsText("Ajuster le devis");
        noComplaints();
    }

    private Page card() {
        Page page = browse();
        page.navigate(url("/crm/task-edit.xhtml?id=" + task));
        return page;
    }

    private void noComplaints() {
        assertThat(complaints()).isEqualTo(List.of());
    }
}
