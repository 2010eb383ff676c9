package org.relance.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calendar of the demonstration, whose campaign lasts from 16 March to 30 April 2026. */
class CalendarJourneyIT extends Journey {

    private static final String MARCH = "/calendar.xhtml?view=month&day=2026-03-16";

    @Test
    void showsTheCampaignAsABarAndItsMailsOnTheirDays() {
        Page page = browse();
        page.navigate(url(MARCH));

        assertThat(page.locator(".cal-heading")).hasText("Mars 2026");
        assertThat(page.locator(".cal .entry:has(.pi-megaphone):has-text('Printemps, paysag')"))
                .hasCount(3);
        assertThat(page.locator(".cal .entry.done:has(.pi-send)")).hasCount(2);
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void isUsedByKeyboardAlone() {
        Page page = browse();
        page.navigate(url(MARCH));

        page.focus(".cal-kinds li:first-child a");
        page.keyboard().press("Enter");
        page.waitForURL("**kinds=*");
        assertThat(page.locator(".cal .entry:has(.pi-megaphone)")).hasCount(0);
        assertThat(page.locator(".cal .entry:has(.pi-send)")).hasCount(2);

        page.focus(".cal-days li:has-text('19') a");
        page.keyboard().press("Enter");
        page.waitForURL("**view=week*");
        assertThat(page.locator(".cal-week")).hasCount(1);
        page.focus("a[rel=next]");
        page.keyboard().press("Enter");
        page.waitForURL("**day=2026-03-26*");
        assertThat(page.locator(".cal .entry:has(.pi-send)")).hasCount(0);
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void isAListOfDaysOnAPhone() {
        Page page = browse(new Look("en", "dark", 390, 844));
        page.navigate(url(MARCH));

        assertThat(page.locator(".cal-list")).isVisible();
        assertThat(page.locator(".cal")).isHidden();
        assertThat(page.locator(".cal-list section:has-text('Thursday 19 March')")).isVisible();
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void filtersByResponsibleAndByState() {
        Page page = browse();
        page.navigate(url(MARCH));
        page.selectOption("select[name=salesperson]", "CF");
        page.click(".board-filter button");
        page.waitForURL("**salesperson=CF*");
        assertThat(page.locator(".cal .entry:has(.pi-megaphone)")).hasCount(0);

        page.selectOption("select[name=salesperson]", "");
        page.selectOption("select[name=state]", "STOPPED");
        page.click(".board-filter button");
        page.waitForURL("**state=STOPPED*");
        assertThat(page.locator(".cal .entry")).hasCount(0);
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void aCalendarProgramReadsTheFeedUntilItIsWithdrawn() throws Exception {
        Page page = browse();
        page.navigate(url("/access/calendar-feed-edit.xhtml"));
        if (page.locator("#mine .ui-state-active").count() > 0) {
            page.click("#mine .ui-chkbox-box");
        }
        page.click("#createFeed");
        String address = page.locator("#url").innerText();
        assertThat(findings(page)).isEmpty();

        HttpResponse<String> feed = read(address, "");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        String text = feed.body().replace("\r\n ", "");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text).contains("DTSTART;VALUE=DATE:20260316\r\nDTEND;VALUE=DATE:20260501\r\n");
        // The two e-mails of the demonstration's delivery; other journeys may have launched more.
        assertThat(Pattern.compile("UID:mail-1-\\d+@").matcher(text).results().count())
                .isEqualTo(2);
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(read(address, tag).statusCode()).isEqualTo(304);
        assertThat(read(address.replace(".ics", "x.ics"), "").statusCode()).isEqualTo(404);

        page.reload();
        assertThat(page.locator("#url")).hasCount(0);
        page.click("#askWithdraw");
        page.click("#doWithdraw");
        assertThat(page.locator("#present")).hasCount(0);
        assertThat(read(address, "").statusCode()).isEqualTo(404);
    }

    /** As a program that has never signed in. */
    private static HttpResponse<String> read(String address, String tag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).version(HttpClient.Version.HTTP_1_1);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
