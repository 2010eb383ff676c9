package org.relance.kernel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A calendar as a file, media type {@code text/calendar; charset=UTF-8}. The same events give the
 * same bytes.
 *
 * @param method empty for a calendar that is only read
 * @param name name of the calendar; empty for none
 * @param refresh how often it is worth while to read it again; zero for none
 */
public record CalendarFile(
        Optional<CalendarMethod> method,
        String name,
        Duration refresh,
        List<CalendarEvent> events) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public CalendarFile {
        events = List.copyOf(events);
    }

    /** A calendar that programs subscribe to; it invites nobody, so it has no method. */
    public static CalendarFile feed(String name, Duration refresh, List<CalendarEvent> events) {
        return new CalendarFile(Optional.empty(), name, refresh, events);
    }

    /** The file. */
    public String text() {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Relance//Relance//FR");
        lines.add("CALSCALE", "GREGORIAN");
        method.ifPresent(word -> lines.add("METHOD", word.name()));
        lines.text("NAME", name).text("X-WR-CALNAME", name);
        if (!refresh.isZero()) {
            lines.add("REFRESH-INTERVAL;VALUE=DURATION", refresh.toString());
            lines.add("X-PUBLISHED-TTL", refresh.toString());
        }
        events.forEach(event -> write(event, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private static void write(CalendarEvent event, ContentLines lines) {
        lines.add("BEGIN", "VEVENT").text("UID", event.uid());
        lines.add("DTSTAMP", INSTANT.format(event.revised()));
        lines.add("LAST-MODIFIED", INSTANT.format(event.revised()));
        lines.add("SEQUENCE", Integer.toString(event.sequence()));
        writeTime(event.time(), lines);
        lines.text("SUMMARY", event.summary()).text("DESCRIPTION", event.description());
        lines.text("LOCATION", event.location());
        lines.add("STATUS", event.status().name());
        lines.add("TRANSP", event.busy() ? "OPAQUE" : "TRANSPARENT");
        if (!event.address().isEmpty()) {
            lines.add("URL", event.address());
        }
        lines.texts("CATEGORIES", event.categories());
        event.organizer().ifPresent(who -> lines.add("ORGANIZER" + named(who), mailto(who)));
        boolean asked = event.status() != CalendarStatus.CANCELLED;
        event.attendees().forEach(who -> lines.add(attendee(who, asked), mailto(who)));
        lines.add("END", "VEVENT");
    }

    private static void writeTime(CalendarTime time, ContentLines lines) {
        if (time instanceof CalendarTime.Days days) {
            lines.add("DTSTART;VALUE=DATE", day(days.first()));
            lines.add("DTEND;VALUE=DATE", day(days.last().plusDays(1)));
        } else if (time instanceof CalendarTime.Moments moments) {
            lines.add("DTSTART", moment(moments.from()));
            lines.add("DTEND", moment(moments.until()));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant moment) {
        return INSTANT.format(moment);
    }

    private static String attendee(Participant who, boolean asked) {
        return "ATTENDEE"
                + named(who)
                + (who.required() ? ";ROLE=REQ-PARTICIPANT" : ";ROLE=OPT-PARTICIPANT")
                + ";PARTSTAT=NEEDS-ACTION"
                + (asked ? ";RSVP=TRUE" : "");
    }

    private static String named(Participant who) {
        String name = ContentLines.parameter(who.name());
        return name.isEmpty() ? "" : ";CN=\"" + name + "\"";
    }

    private static String mailto(Participant who) {
        return "mailto:" + ContentLines.parameter(who.email());
    }
}
