package org.relance.crm.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A task in a calendar.
 *
 * @param startTime null without a time of day
 * @param salespersonCode who does it, else its team
 * @param endDate last day that it touches
 * @param contactName empty without a contact
 * @param revisedAt when it was changed last; null where the trail does not reach back so far
 */
public record TaskSpan(
        long id,
        String number,
        String description,
        TaskStatus status,
        boolean closed,
        LocalDate startDate,
        LocalTime startTime,
        int durationMin,
        boolean allDay,
        LocalDate endDate,
        LocalTime endTime,
        String location,
        String salespersonCode,
        String contactName,
        Instant revisedAt,
        int version) {}
