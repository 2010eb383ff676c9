package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A segment built by criteria, a step too far undone, and the criteria used once more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SegmentJourneyIT extends Journey {

    private String customers;

    @Test
    @Order(1)
    void criteriaAddAndReduceAndCanBeUndone() {
        Page page = segment("Clients avec adresse");
        choose(page, "customers", "Clients seulement");
        Locator found = page.locator("#found .fig");
        assertThat(found).not().hasText("0");
        page.click("#runCriteria");
        Locator rows = page.locator("#history tbody tr");
        assertThat(rows).hasCount(1);
        customers = page.locator("#figures .fig").innerText();
        assertThat(customers).matches("[1-9].*");

        page.click("#kind .ui-button:has-text('Réduire')");
        assertThat(page.locator("#runCriteria")).hasText("Retirer ces contacts");
        page.click("#runCriteria");
        assertThat(rows).hasCount(2);
        assertThat(page.locator("#figures .fig")).hasText("0");

        page.click("#goBack");
        page.click("#doGoBack");
        assertThat(rows).hasCount(1);
        assertThat(page.locator("#figures .fig")).hasText(customers);
        assertThat(complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void savedCriteriaAreUsedOnAnotherSegment() {
        Page page = segment("Encore les clients");
        choose(page, "customers", "Clients seulement");
        page.click("#runCriteria");
        assertThat(page.locator("#history tbody tr")).hasCount(1);
        page.click("#saveCriteria");
        page.fill("#criteriaCode", "CLIENTS");
        page.fill("#criteriaText", "Tous les clients");
        page.click("#doSaveCriteria");
        assertThat(page.locator("#criteriaCode")).isHidden();

        Page other = segment("Et encore");
        other.click("#useSaved");
        choose(other, "savedCriteria", "CLIENTS · Tous les clients (1 action)");
        other.click("#doRepeat");

        assertThat(other.locator("#history tbody tr")).hasCount(1);
        assertThat(other.locator("#figures .fig")).hasText(customers);
        assertThat(complaints()).isEmpty();
    }

    private Page segment(String description) {
        Page page = browse();
        page.navigate(url("/marketing/segment-edit.xhtml"));
        page.fill("#description", description);
        page.click("#save");
        page.waitForURL("**/segment-edit.xhtml?id=*");
        return page;
    }
}
