package org.relance.kernel.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event.
 *
 * @param uid the same for ever, and of nobody else: ends with the name of the host that made it
 * @param sequence counts the revisions, from 0
 * @param revised when it was revised last
 * @param address link to it; empty for none
 * @param busy true if whoever has it is busy meanwhile
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant revised,
        CalendarTime time,
        CalendarStatus status,
        boolean busy,
        String summary,
        String description,
        String location,
        String address,
        List<String> categories,
        Optional<Participant> organizer,
        List<Participant> attendees) {

    public CalendarEvent {
        categories = List.copyOf(categories);
        attendees = List.copyOf(attendees);
    }

    /** An event to which nobody is invited. */
    public static CalendarEvent of(
            String uid, int sequence, Instant revised, CalendarTime time, String summary) {
        return new CalendarEvent(
                uid,
                sequence,
                revised,
                time,
                CalendarStatus.CONFIRMED,
                false,
                summary,
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of());
    }
}
