package org.relance.crm.api;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a user types for a task.
 *
 * @param type null means a to-do; to and from a meeting only before it is saved
 * @param status null means not started; completed closes the task
 * @param priority null means normal
 * @param startDate 1900-01-01 to 2999-12-31
 * @param startTime null for no time of day; dropped where the task lasts all day
 * @param durationMin whole minutes, 1 to 3650 days; null means one day. Of a task that lasts all
 *     day, each begun day counts
 * @param endDate last day of a task that lasts all day, instead of a duration; refused for others
 * @param salespersonCode who does it; blank on a new task without a team means the signed-in user's
 *     salesperson. Of a meeting its organizer, who never changes
 * @param teamCode team whose members do it, instead of a salesperson; a meeting has an organizer
 *     all the same, and the team's members are invited
 * @param contactId null for a task about nobody
 * @param campaignId campaign of marketing, opaque here
 * @param segmentId segment of marketing, opaque here
 * @param recurring true if its end makes the next one; that needs interval and recurFrom
 * @param recurInterval date formula such as {@code 1W}
 */
public record TaskDetails(
        String description,
        TaskType type,
        TaskStatus status,
        TaskPriority priority,
        LocalDate startDate,
        LocalTime startTime,
        Integer durationMin,
        boolean allDay,
        LocalDate endDate,
        String location,
        String salespersonCode,
        String teamCode,
        Long contactId,
        Long campaignId,
        Long segmentId,
        Long opportunityId,
        boolean recurring,
        String recurInterval,
        RecurFrom recurFrom) {

    /** Something to do on a day, with nothing else to say about it. */
    public static TaskDetails of(String description, LocalDate startDate) {
        return new TaskDetails(
                description,
                null,
                null,
                null,
                startDate,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }

    /** The same for another salesperson. */
    public TaskDetails by(String salesperson) {
        return new TaskDetails(
                description,
                type,
                status,
                priority,
                startDate,
                startTime,
                durationMin,
                allDay,
                endDate,
                location,
                salesperson,
                teamCode,
                contactId,
                campaignId,
                segmentId,
                opportunityId,
                recurring,
                recurInterval,
                recurFrom);
    }

    /** The same for a team instead of a salesperson. */
    public TaskDetails ofTeam(String team) {
        return new TaskDetails(
                description,
                type,
                status,
                priority,
                startDate,
                startTime,
                durationMin,
                allDay,
                endDate,
                location,
                null,
                team,
                contactId,
                campaignId,
                segmentId,
                opportunityId,
                recurring,
                recurInterval,
                recurFrom);
    }
}
