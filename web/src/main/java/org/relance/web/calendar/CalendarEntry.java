package org.relance.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.relance.access.api.CalendarKind;

/**
 * Something in the calendar.
 *
 * @param id the same for ever and of nothing else, such as {@code campaign-7}
 * @param note second line; may be empty
 * @param firstDay first day, by the zone of the company
 * @param lastDay last day that it touches
 * @param time when it begins on its first day; null for whole days
 * @param minutes how long it takes from there; 0 for whole days
 * @param page address of its card within the application, with a leading slash
 * @param salespersonCode who is responsible; empty for nobody
 * @param revisedAt when it was changed last; null where nobody knows
 */
public record CalendarEntry(
        String id,
        CalendarKind kind,
        CalendarState state,
        String title,
        String note,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime time,
        int minutes,
        String location,
        String page,
        String salespersonCode,
        Instant revisedAt,
        int version) {}
