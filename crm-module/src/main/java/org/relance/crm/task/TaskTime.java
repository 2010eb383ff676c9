package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/**
 * When a task is: a start and a length, from which its end follows (domain.md, section 12). Without
 * a time of day the end is the last day that the task touches, so a day's length ends on its day.
 */
@Embeddable
class TaskTime {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final int DAY = 24 * 60;
    private static final int MOST_DAYS = 3650;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "duration_min")
    private int durationMin;

    @Column(name = "all_day")
    private boolean allDay;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "end_time")
    private LocalTime endTime;

    protected TaskTime() {}

    private TaskTime(LocalDate day, LocalTime time, int minutes, boolean allDay) {
        startDate = day;
        startTime = time;
        durationMin = minutes;
        this.allDay = allDay;
        if (time == null) {
            endDate = day.plusDays((minutes - 1) / DAY);
        } else {
            LocalDateTime end = day.atTime(time).plusMinutes(minutes);
            endDate = end.toLocalDate();
            endTime = end.toLocalTime();
        }
    }

    /**
     * The time that a user types.
     *
     * @throws DomainException {@code crm.required}, {@code crm.task-date}, {@code
     *     crm.task-duration}, {@code crm.task-end-of-timed}
     */
    static TaskTime of(TaskDetails typed) {
        LocalDate start = Fields.required(typed.startDate(), "startDate");
        if (typed.allDay()) {
            return lasting(start, null, wholeDays(start, typed) * DAY, true);
        }
        if (typed.endDate() != null) {
            throw DomainException.invalid("crm.task-end-of-timed", "endDate");
        }
        int minutes = typed.durationMin() == null ? DAY : minutes(typed.durationMin());
        return lasting(start, typed.startTime(), minutes, false);
    }

    private static int wholeDays(LocalDate start, TaskDetails typed) {
        if (typed.endDate() != null) {
            long days = ChronoUnit.DAYS.between(start, typed.endDate()) + 1;
            if (days < 1 || days > MOST_DAYS) {
                throw DomainException.invalid("crm.task-duration", "endDate", MOST_DAYS);
            }
            return (int) days;
        }
        return typed.durationMin() == null ? 1 : (minutes(typed.durationMin()) + DAY - 1) / DAY;
    }

    private static int minutes(int typed) {
        if (typed < 1 || typed > MOST_DAYS * DAY) {
            throw DomainException.invalid("crm.task-duration", "durationMin", MOST_DAYS);
        }
        return typed;
    }

    /** The same length from another day on. */
    TaskTime on(LocalDate day) {
        return lasting(day, startTime, durationMin, allDay);
    }

    private static TaskTime lasting(LocalDate day, LocalTime time, int minutes, boolean allDay) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw DomainException.invalid("crm.task-date", "startDate", FIRST, LAST);
        }
        return new TaskTime(day, time, minutes, allDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskTime time
                && startDate.equals(time.startDate)
                && Objects.equals(startTime, time.startTime)
                && durationMin == time.durationMin
                && allDay == time.allDay;
    }

    @Override
    public int hashCode() {
        return Objects.hash(startDate, startTime, durationMin, allDay);
    }

    LocalDate startDate() {
        return startDate;
    }

    LocalTime startTime() {
        return startTime;
    }

    int durationMin() {
        return durationMin;
    }

    LocalDate endDate() {
        return endDate;
    }

    LocalTime endTime() {
        return endTime;
    }
}
