package org.relance.crm.api;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A task.
 *
 * @param mainId task of which this is somebody's part, null for others
 * @param endDate last day; of a task without time of day the last one it touches
 * @param endTime null without a time of day
 * @param closed true once it is done or cancelled
 * @param closedOn work date of its end, null while it is open
 * @param completedBy salesperson who did it; null while it is open and where it was cancelled
 * @param salespersonCode who does it; of a meeting its organizer, null for the task of a team and
 *     for the part of a contact
 * @param companyId company of the contact
 * @param followsId task whose end made this one, null for others
 */
public record TaskView(
        long id,
        String number,
        TaskRole role,
        Long mainId,
        String description,
        TaskType type,
        TaskStatus status,
        TaskPriority priority,
        LocalDate startDate,
        LocalTime startTime,
        int durationMin,
        boolean allDay,
        LocalDate endDate,
        LocalTime endTime,
        String location,
        boolean closed,
        boolean cancelled,
        LocalDate closedOn,
        String completedBy,
        String salespersonCode,
        String teamCode,
        Long contactId,
        String contactName,
        Long companyId,
        Long campaignId,
        Long segmentId,
        Long opportunityId,
        String opportunityNumber,
        boolean recurring,
        String recurInterval,
        RecurFrom recurFrom,
        Long followsId,
        int version) {

    /** True while it is open and its last day is over. */
    public boolean overdue(LocalDate today) {
        return !closed && endDate.isBefore(today);
    }
}
