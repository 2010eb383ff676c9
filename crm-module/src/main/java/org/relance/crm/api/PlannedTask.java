package org.relance.crm.api;

import java.time.LocalDate;

/** A task that an activity would make. */
public record PlannedTask(
        TaskType type, String description, TaskPriority priority, LocalDate date) {}
