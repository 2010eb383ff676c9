package org.relance.crm.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;

/** A task as a test types it: a to-do of MB on Monday 16 March 2026, all day, until told else. */
final class TaskFixture {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private TaskType type = TaskType.TO_DO;
    private TaskStatus status;
    private LocalDate startDate = MONDAY;
    private LocalTime startTime;
    private Integer durationMin;
    private boolean allDay = true;
    private LocalDate endDate;
    private String salesperson = "MB";
    private String team;
    private Long contactId;
    private Long opportunityId;
    private boolean recurring;
    private String interval;
    private RecurFrom recurFrom;

    static TaskFixture aTask() {
        return new TaskFixture();
    }

    TaskFixture a(TaskType wanted) {
        type = wanted;
        return this;
    }

    TaskFixture in(TaskStatus wanted) {
        status = wanted;
        return this;
    }

    TaskFixture on(LocalDate day) {
        startDate = day;
        return this;
    }

    TaskFixture until(LocalDate day) {
        endDate = day;
        return this;
    }

    /** Not all day any more. */
    TaskFixture at(String time, Integer minutes) {
        allDay = false;
        startTime = time == null ? null : LocalTime.parse(time);
        durationMin = minutes;
        return this;
    }

    TaskFixture lasting(int minutes) {
        durationMin = minutes;
        return this;
    }

    TaskFixture by(String code) {
        salesperson = code;
        return this;
    }

    /** Instead of its salesperson. */
    TaskFixture ofTeam(String code) {
        team = code;
        salesperson = null;
        return this;
    }

    TaskFixture about(Long contact) {
        contactId = contact;
        return this;
    }

    TaskFixture servingOpportunity(Long opportunity) {
        opportunityId = opportunity;
        return this;
    }

    TaskFixture recurring(String formula, RecurFrom from) {
        recurring = true;
        interval = formula;
        recurFrom = from;
        return this;
    }

    TaskDetails typed() {
        return new TaskDetails(
                "Rappeler le jardinier",
                type,
                status,
                null,
                startDate,
                startTime,
                durationMin,
                allDay,
                endDate,
                null,
                salesperson,
                team,
                contactId,
                7L,
                null,
                opportunityId,
                recurring,
                interval,
                recurFrom);
    }

    Task task() {
        Task task = new Task("TK00001");
        task.apply(typed());
        return task;
    }
}
