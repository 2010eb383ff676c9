package org.relance.crm.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.rule.Fields;

/** What is to be done, when and where: what attendees of a meeting are told. */
@Embeddable
class TaskContent {

    private String description;

    @Embedded private TaskTime time;

    private String location;

    protected TaskContent() {}

    private TaskContent(String description, TaskTime time, String location) {
        this.description = description;
        this.time = time;
        this.location = location;
    }

    /** What a user types. */
    static TaskContent of(TaskDetails typed) {
        return new TaskContent(
                Fields.required(typed.description(), 200, "description"),
                TaskTime.of(typed),
                Fields.optional(typed.location(), 100, "location"));
    }

    /** The same on another day; on its own day a copy for another task. */
    TaskContent on(LocalDate day) {
        return new TaskContent(description, time.on(day), location);
    }

    String description() {
        return description;
    }

    LocalDate startDate() {
        return time.startDate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskContent content
                && description.equals(content.description)
                && time.equals(content.time)
                && Objects.equals(location, content.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(description, time, location);
    }
}
