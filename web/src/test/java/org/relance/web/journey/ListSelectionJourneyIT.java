package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relance.web.Browser;

/** On which rows a bulk action of a list acts: 45 companies on three pages, and two beside them. */
class ListSelectionJourneyIT extends Journey {

    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Browser client;
    private String group;

    @BeforeAll
    void threePagesOfCompanies() {
        client = client();
        for (int i = 1; i <= 45; i++) {
            company(nameOf(i));
        }
        company("Voisine");
        company("Encore une voisine");
    }

    private String nameOf(int number) {
        return "Choix n%02d %s".formatted(number, word);
    }

    private void company(String name) {
        created(
                client.post(
                        "api/v1/contacts",
                        "{\"type\":\"COMPANY\",\"name\":\"%s\"}".formatted(name)));
    }

    @BeforeEach
    void anEmptyMailingGroup() {
        group = "G" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        created(
                client.post(
                        "api/v1/codes/mailing-group",
                        "{\"code\":\"%s\",\"description\":\"Groupe %s\"}".formatted(group, group)));
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private List<String> members() {
        HttpResponse<String> answer =
                client.get("api/v1/contacts?sort=name&limit=1000&filter.mailing-group=" + group);
        Matcher found = NAME.matcher(answer.body());
        List<String> names = new ArrayList<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private List<String> names(int first, int last) {
        List<String> names = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            names.add(nameOf(i));
        }
        return names;
    }

    private Page list() {
        Page page = browse();
        page.navigate(url("/crm/contact-list.xhtml?sort=name&q=" + word));
        return page;
    }

    private static Locator box(Page page, String cells) {
        return page.locator("#table " + cells + " .ui-chkbox-box").first();
    }

    private static void tickPage(Page page) {
        box(page, "thead th.select").click();
    }

    private void tick(Page page, int number) {
        box(page, "tbody tr:has-text('%s') td.select".formatted(nameOf(number))).click();
    }

    private static void turnTo(Page page, int number) {
        page.click("#table .ui-paginator-page >> text=\"%d\"".formatted(number));
        assertThat(page.locator("#table .ui-paginator-page.ui-state-active"))
                .hasText(Integer.toString(number));
    }

    private static void assertSelected(Page page, int count) {
        assertThat(page.locator("#bulk b")).hasText(Pattern.compile("^" + count + " ligne.*"));
    }

    private void addToGroup(Page page, int count) {
        choose(page, "group", group);
        assertThat(page.locator("#group_label")).containsText(group);
        page.click("#addToGroup");
        assertThat(page.locator(".ui-growl-item, .ui-messages-info").first())
                .containsText(count == 1 ? "1 contact ajouté" : count + " contacts ajoutés");
        assertThat(page.locator("#bulk b")).hasCount(0);
    }

    @Test
    void everythingThatMatchesIsAllPagesAndNothingElse() {
        Page page = list();
        tickPage(page);
        assertSelected(page, 20);

        page.click("#selectEverything");
        assertSelected(page, 45);
        assertThat(page.locator("#selectEverything")).hasCount(0);
        addToGroup(page, 45);

        assertThat(members()).isEqualTo(names(1, 45));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aTickedPageAloneIsThatPage() {
        Page page = list();
        turnTo(page, 3);
        tickPage(page);
        assertSelected(page, 5);
        addToGroup(page, 5);

        assertThat(members()).isEqualTo(names(41, 45));
    }

    @Test
    void aRowUntickedEndsTheChoiceOfEverything() {
        Page page = list();
        tickPage(page);
        assertSelected(page, 20);
        page.click("#selectEverything");
        assertSelected(page, 45);

        tick(page, 20);
        assertSelected(page, 19);
        addToGroup(page, 19);

        assertThat(members()).isEqualTo(names(1, 19));
    }

    @Test
    void rowsTickedOnAnotherPageStayTicked() {
        Page page = list();
        tick(page, 2);
        assertSelected(page, 1);
        turnTo(page, 2);
        tick(page, 25);
        assertSelected(page, 2);
        addToGroup(page, 2);

        assertThat(members()).containsExactly(nameOf(2), nameOf(25));
    }

    @Test
    void anotherSearchDropsTheChoice() {
        Page page = list();
        tickPage(page);
        assertSelected(page, 20);
        page.click("#selectEverything");
        assertSelected(page, 45);

        page.fill("#quickSearch", "");
        page.locator("#quickSearch").pressSequentially("Choix n07 " + word);
        assertThat(page.locator("#table tbody tr")).hasCount(1);
        assertThat(page.locator("#bulk b")).hasCount(0);
        tickPage(page);
        assertSelected(page, 1);
        assertThat(page.locator("#selectEverything")).hasCount(0);
        addToGroup(page, 1);

        assertThat(members()).containsExactly(nameOf(7));
    }
}
