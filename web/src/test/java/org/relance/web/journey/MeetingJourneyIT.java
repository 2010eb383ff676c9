package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A team and its task; a meeting with attendees who are invited; a comment on a contact. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingJourneyIT extends Journey {

    private static final String CODE = "J" + System.nanoTime() % 1_000_000;
    private static final String TASK = "Appels de l’équipe " + CODE;
    private static final String MEETING = "Visite de l’équipe " + CODE;

    private String task;

    @Test
    @Order(1)
    void aTeamGetsATask() {
        Page page = browse();
        page.navigate(url("/crm/team-list.xhtml"));
        page.click("#addTeam");
        page.fill("#teamForm #code", CODE);
        page.fill("#teamForm #description", "Équipe " + CODE);
        page.locator("#teamForm").getByLabel("Inès Cabrol").check();
        page.locator("#teamForm").getByLabel("Yann Le Goff").check();
        page.click("#saveTeam");
        assertThat(page.locator("#table")).containsText(CODE);

        page.navigate(url("/crm/task-edit.xhtml"));
        page.fill("#description", TASK);
        choose(page, "teamCode", "Équipe " + CODE);
        assertThat(page.locator("#salespersonCode")).isHidden();
        page.click("#save");
        page.waitForURL("**/task-edit.xhtml?id=*");
        task = page.url().replaceAll(".*id=(\\d+).*", "$1");

        assertThat(page.locator("#shares tbody tr")).hasCount(2);
        page.navigate(url("/crm/my-day.xhtml"));
        choose(page, "whose", "Inès Cabrol");
        assertThat(page.locator(".day-tasks li:has-text('" + TASK + "')")).hasCount(1);
        noComplaints();
    }

    @Test
    @Order(2)
    void changingTheTeamAsksFirst() {
        Page page = browse();
        page.navigate(url("/crm/task-edit.xhtml?id=" + task));
        choose(page, "teamCode", "—");
        assertThat(page.locator("#salespersonCode")).isVisible();
        choose(page, "salespersonCode", "Inès Cabrol");
        page.click("#save");
        assertThat(page.locator("#leavingForm .ui-dialog")).containsText("Leur part");
        page.click("#leavingYes");

        assertThat(page.locator("#shares")).isHidden();
        noComplaints();
    }

    @Test
    @Order(3)
    void attendeesAreInvited() {
        Page page = browse();
        page.navigate(url("/crm/task-edit.xhtml"));
        page.fill("#description", MEETING);
        choose(page, "type", "Rendez-vous");
        assertThat(page.locator("#when")).containsText("Organisateur");
        choose(page, "salespersonCode", "Inès Cabrol");
        page.click("#save");
        page.waitForURL("**/task-edit.xhtml?id=*");
        assertThat(page.locator("#attendeeTable")).containsText("Organisateur");

        choose(page, "attendeeSalesperson", "Yann Le Goff");
        page.click("#addAttendee");
        assertThat(page.locator("#attendeeTable")).containsText("Yann Le Goff");
        assertThat(page.locator("#attendeeTable")).containsText("Pas invité");
        page.click("#invite");
        assertThat(page.locator("#attendeeTable")).containsText("Envoyée");

        page.navigate(url("/mail/caught-list.xhtml"));
        assertThat(page.locator("#table")).containsText(MEETING);
        noComplaints();
    }

    @Test
    @Order(4)
    void aContactIsCommentedOn() {
        Page page = browse();
        page.navigate(url("/crm/contact-edit.xhtml"));
        page.fill("#name", "Serres Commentaire " + CODE);
        page.click("#save");
        page.waitForURL("**/contact-edit.xhtml?id=*");

        page.fill("#text", "<b>Préfère</b> le matin");
        page.click("#addComment");

        assertThat(page.locator(".said-text")).hasText("<b>Préfère</b> le matin");
        noComplaints();
    }

    private void noComplaints() {
        assertThat(complaints()).isEqualTo(List.of());
    }
}
