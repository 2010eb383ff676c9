package org.relance.web.crm;

import java.time.LocalDate;
import java.time.LocalTime;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;

/** What people type for a task; contact, campaign and opportunity by their numbers. */
public class TaskForm extends TiedForm {

    private static final long serialVersionUID = 1L;

    private String description;
    private TaskType type = TaskType.TO_DO;
    private TaskStatus status = TaskStatus.NOT_STARTED;
    private TaskPriority priority = TaskPriority.NORMAL;
    private LocalDate startDate;
    private LocalTime startTime;
    private Integer durationMin;
    private boolean allDay = true;
    private LocalDate endDate;
    private String location;
    private Long segmentId;
    private boolean recurring;
    private String recurInterval;
    private RecurFrom recurFrom = RecurFrom.DUE_DATE;

    static TaskForm from(TaskView task) {
        TaskForm form = new TaskForm();
        form.description = task.description();
        form.type = task.type();
        form.status = task.status();
        form.priority = task.priority();
        form.startDate = task.startDate();
        form.startTime = task.startTime();
        form.allDay = task.allDay();
        form.durationMin = task.allDay() ? null : task.durationMin();
        form.endDate = task.allDay() ? task.endDate() : null;
        form.location = task.location();
        form.setSalespersonCode(task.salespersonCode());
        form.setTeamCode(task.teamCode());
        form.segmentId = task.segmentId();
        form.recurring = task.recurring();
        form.recurInterval = task.recurInterval();
        form.recurFrom = task.recurFrom();
        return form;
    }

    /** What was typed; of the two ways to say how long, the one that the page shows. */
    TaskDetails details(Long contactId, Long campaignId, Long opportunityId) {
        return new TaskDetails(
                description,
                type,
                status,
                priority,
                startDate,
                allDay ? null : startTime,
                allDay ? null : durationMin,
                allDay,
                allDay ? endDate : null,
                location,
                isOfTeam() ? null : getSalespersonCode(),
                getTeamCode(),
                contactId,
                campaignId,
                segmentId,
                opportunityId,
                recurring,
                recurInterval,
                recurFrom);
    }

    /** True where a team does it: then it has no salesperson of its own. */
    public boolean isOfTeam() {
        return getTeamCode() != null && type != TaskType.MEETING;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public TaskType getType() {
        return type;
    }

    public void setType(TaskType type) {
        this.type = type;
    }

    public TaskStatus getStatus() {
        return status;
    }

    public void setStatus(TaskStatus status) {
        this.status = status;
    }

    public TaskPriority getPriority() {
        return priority;
    }

    public void setPriority(TaskPriority priority) {
        this.priority = priority;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public Integer getDurationMin() {
        return durationMin;
    }

    public void setDurationMin(Integer durationMin) {
        this.durationMin = durationMin;
    }

    public boolean isAllDay() {
        return allDay;
    }

    public void setAllDay(boolean allDay) {
        this.allDay = allDay;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public boolean isRecurring() {
        return recurring;
    }

    public void setRecurring(boolean recurring) {
        this.recurring = recurring;
    }

    public String getRecurInterval() {
        return recurInterval;
    }

    public void setRecurInterval(String recurInterval) {
        this.recurInterval = recurInterval;
    }

    public RecurFrom getRecurFrom() {
        return recurFrom;
    }

    public void setRecurFrom(RecurFrom recurFrom) {
        this.recurFrom = recurFrom;
    }
}
