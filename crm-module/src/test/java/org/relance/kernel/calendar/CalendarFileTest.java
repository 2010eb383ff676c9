package org.relance.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** What is written is read again by another program, ical4j, and means the same. */
class CalendarFileTest {

    private static final Instant REVISED = Instant.parse("2026-03-16T09:30:00Z");
    private static final String HARD =
            "Été ; « 50 % », un; deux, trois \\ quatre\nالسطر الثاني 🌷🌷 <b>x</b>";

    private static CalendarEvent campaign(String summary) {
        return CalendarEvent.of(
                "campaign-7@relance.example",
                3,
                REVISED,
                new CalendarTime.Days(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 30)),
                summary);
    }

    private static CalendarEvent meeting() {
        return new CalendarEvent(
                "task-9@relance.example",
                1,
                REVISED,
                new CalendarTime.Moments(
                        Instant.parse("2026-03-17T08:00:00Z"),
                        Instant.parse("2026-03-17T09:30:00Z")),
                CalendarStatus.TENTATIVE,
                true,
                "Réunion",
                HARD,
                "Salle 3, 1er étage",
                "https://relance.example/crm/task-edit.xhtml?id=9",
                List.of("Tâche", "a,b"),
                Optional.of(new Participant("Nadia \"N\" Benali", "nadia@example.org")),
                List.of(
                        new Participant("", "yann@example.org"),
                        new Participant("Zoé; Durand", "zoe@example.org")));
    }

    private static CalendarFile feed(CalendarEvent... events) {
        return CalendarFile.feed("Relance – Nadia", Duration.ofHours(1), List.of(events));
    }

    private static Calendar read(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.text()));
    }

    private static void assertValid(Calendar calendar) {
        ValidationResult result = calendar.validate();
        assertThat(result.getEntries())
                .filteredOn(e -> e.getSeverity().name().equals("ERROR"))
                .isEmpty();
    }

    private static VEvent only(Calendar calendar) {
        return (VEvent) calendar.getComponents("VEVENT").get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void isAValidCalendarForAnotherProgram() throws Exception {
        Calendar calendar = read(feed(campaign("Printemps"), meeting()));

        assertValid(calendar);
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(calendar.getProperty("NAME").orElseThrow().getValue())
                .isEqualTo("Relance – Nadia");
        assertThat(calendar.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT1H");
    }

    @Test
    void writesDaysWithTheirLastOneIncluded() throws Exception {
        VEvent event = only(read(feed(campaign("Printemps"))));

        assertThat(feed(campaign("Printemps")).text())
                .contains("DTSTART;VALUE=DATE:20260316\r\n")
                .contains("DTEND;VALUE=DATE:20260501\r\n");
        assertThat(value(event, "UID")).isEqualTo("campaign-7@relance.example");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260316T093000Z");
    }

    @Test
    void givesEveryTextBackAsItWas() throws Exception {
        VEvent event = only(read(feed(meeting())));

        assertThat(value(event, "DESCRIPTION")).isEqualTo(HARD);
        assertThat(value(event, "LOCATION")).isEqualTo("Salle 3, 1er étage");
        assertThat(value(event, "DTSTART")).isEqualTo("20260317T080000Z");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "URL"))
                .isEqualTo("https://relance.example/crm/task-edit.xhtml?id=9");
    }

    @Test
    void namesWhoInvitesAndWhoIsInvited() throws Exception {
        CalendarFile invitation =
                new CalendarFile(
                        Optional.of(CalendarMethod.REQUEST), "", Duration.ZERO, List.of(meeting()));

        Calendar calendar = read(invitation);
        VEvent event = only(calendar);
        List<Attendee> attendees = event.getProperties("ATTENDEE");

        assertValid(calendar);
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:nadia@example.org");
        assertThat(attendees)
                .extracting(a -> a.getCalAddress().toString())
                .containsExactly("mailto:yann@example.org", "mailto:zoe@example.org");
        assertThat(attendees.get(1).getParameter("CN").orElseThrow().getValue())
                .isEqualTo("Zoé; Durand");
    }

    @Test
    void foldsAfterSeventyFiveOctetsAndNeverInsideACharacter() {
        String text = feed(campaign("🌷é".repeat(60)), campaign("x".repeat(300))).text();

        String[] lines = text.split("\r\n", -1);
        assertThat(lines[lines.length - 1]).as("ends with CRLF").isEmpty();
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(
                        Arrays.stream(lines)
                                .anyMatch(l -> l.getBytes(StandardCharsets.UTF_8).length == 75))
                .isTrue();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text).doesNotContain("\uFFFD").doesNotContain("?");
    }

    @Test
    void cannotBeBrokenByWhatPeopleType() throws Exception {
        CalendarEvent hostile = campaign("x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007");

        VEvent event = only(read(feed(hostile)));

        assertThat(value(event, "SUMMARY")).isEqualTo("x\nEND:VEVENT\nBEGIN:VALARM");
        assertThat(new Participant("a\r\nX: y", "b\r\n@c"))
                .satisfies(
                        who ->
                                assertThat(ContentLines.parameter(who.name() + who.email()))
                                        .isEqualTo("aX: yb@c"));
    }

    @Test
    void givesTheSameBytesForTheSameEvents() {
        assertThat(feed(campaign("a"), meeting()).text())
                .isEqualTo(feed(campaign("a"), meeting()).text());
    }
}
